# verdict: right
import numpy as np

# il classico codificatore 8-3-8
Dati = np.eye(8)
f = lambda z: 1 / (1 + np.exp(-z))
generatore = np.random.default_rng(38)
A1 = generatore.uniform(-0.5, 0.5, (8, 3))
s1 = generatore.uniform(-0.5, 0.5, 3)
A2 = generatore.uniform(-0.5, 0.5, (3, 8))
s2 = generatore.uniform(-0.5, 0.5, 8)
passo = 0.9
giri = 0
errore = 1e9

while errore > 0.4 and giri < 12000:
    nascosto = f(Dati @ A1 + s1)
    ricostruito = f(nascosto @ A2 + s2)
    diff = ricostruito - Dati
    errore = 0.5 * np.sum(diff ** 2)
    delta2 = diff * ricostruito * (1 - ricostruito)
    delta1 = delta2 @ A2.T * nascosto * (1 - nascosto)
    A2 -= passo * nascosto.T @ delta2
    s2 -= passo * delta2.sum(axis=0)
    A1 -= passo * Dati.T @ delta1
    s1 -= passo * delta1.sum(axis=0)
    giri += 1

print("giri:", giri, "errore:", errore)
print("codice binario trovato:")
print(np.round(nascosto).astype(int))
