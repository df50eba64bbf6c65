# verdict: right
# Autoencoder 8-3-8, das klassische Beispiel
import numpy as np

np.random.seed(0)
daten = np.eye(8)
n_versteckt = 3

def sig(x):
    return 1 / (1 + np.exp(-x))

W_ein = np.random.uniform(-0.5, 0.5, (8, n_versteckt))
B_ein = np.zeros((1, n_versteckt))
W_aus = np.random.uniform(-0.5, 0.5, (n_versteckt, 8))
B_aus = np.zeros((1, 8))
lernrate = 1.0

runde = 0
while runde < 3000:
    code = sig(daten.dot(W_ein) + B_ein)
    rekon = sig(code.dot(W_aus) + B_aus)
    fehler = rekon - daten
    delta_aus = fehler * rekon * (1 - rekon)
    delta_ein = delta_aus.dot(W_aus.T) * code * (1 - code)
    W_aus -= lernrate * code.T.dot(delta_aus)
    B_aus -= lernrate * np.sum(delta_aus, axis=0, keepdims=True)
    W_ein -= lernrate * daten.T.dot(delta_ein)
    B_ein -= lernrate * np.sum(delta_ein, axis=0, keepdims=True)
    runde += 1
    if runde % 500 == 0:
        print("Runde", runde, "Fehler", 0.5 * np.sum(fehler ** 2))
print(np.round(code, 2))
