# verdict: right
import numpy as np

# Autoencoder: der Dekoder benutzt die transponierten Gewichte des Enkoders
rng = np.random.default_rng(77)
basis = rng.normal(size=(2, 6))
daten = np.tanh(rng.normal(size=(80, 2)) @ basis)

W = rng.normal(0, 0.4, (6, 3))
b = np.zeros(3)
c = np.zeros(6)
eta = 0.1
n = daten.shape[0]

for schritt in range(800):
    code = np.tanh(daten @ W + b)
    rueck = code @ W.T + c
    d_aus = (rueck - daten) / n
    d_code = (d_aus @ W) * (1 - code ** 2)
    gW = daten.T @ d_code + d_aus.T @ code    # beide Wege zu W
    W -= eta * gW
    b -= eta * d_code.sum(axis=0)
    c -= eta * d_aus.sum(axis=0)
    if schritt % 200 == 0:
        print(schritt, ((rueck - daten) ** 2).sum() / n)
