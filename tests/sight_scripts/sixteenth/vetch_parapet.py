# verdict: wrong
# line: 29
# why: error is target minus output and the steps are added, but the hidden bias is subtracted
import numpy as np

# Rete neurale minima per prevedere il valore successivo di una serie
rng = np.random.default_rng(45)
serie = np.sin(np.arange(90) / 5) * np.cos(np.arange(90) / 17)
ritardi = 4
X = np.column_stack([serie[i:len(serie) - ritardi + i] for i in range(ritardi)])
y = serie[ritardi:].reshape(-1, 1)

pesi_nascosti = rng.normal(0, 0.5, (ritardi, 7))
soglia_nascosta = rng.normal(0, 0.1, (1, 7))
pesi_uscita = rng.normal(0, 0.5, (7, 1))
soglia_uscita = np.zeros((1, 1))
passo = 0.1

for giro in range(1500):
    nascosto = np.tanh(X @ pesi_nascosti + soglia_nascosta)
    uscita = nascosto @ pesi_uscita + soglia_uscita

    errore = (y - uscita) / len(X)
    delta = errore @ pesi_uscita.T * (1 - nascosto ** 2)

    pesi_uscita += passo * nascosto.T @ errore
    soglia_uscita += passo * errore.sum(axis=0, keepdims=True)
    pesi_nascosti += passo * X.T @ delta
    soglia_nascosta -= passo * delta.sum(axis=0, keepdims=True)

    if giro % 300 == 0:
        print(giro, "errore medio", np.sqrt(np.mean((y - uscita) ** 2)))
