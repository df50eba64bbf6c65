# verdict: right
# Netz aus dem Gedächtnis: Regression, eine versteckte Schicht
import numpy as np

EPOCHEN = 4000
LERNRATE = 0.2

rng = np.random.default_rng(7)
X = np.linspace(-1, 1, 25).reshape(-1, 1)
Y = X ** 2 - 0.3 * X
n = X.shape[0]

W1 = rng.normal(0, 1, (1, 8))
b1 = np.zeros((1, 8))
W2 = rng.normal(0, 0.5, (8, 1))
b2 = np.zeros((1, 1))

for epoche in range(EPOCHEN):
    # vorwärts
    H = np.tanh(X @ W1 + b1)
    P = H @ W2 + b2
    # rückwärts: mittlerer quadratischer Fehler, halbiert
    dP = (P - Y) / n
    dW2 = H.T @ dP
    db2 = dP.sum(axis=0, keepdims=True)
    dH = dP @ W2.T
    dZ = dH * (1 - H * H)
    dW1 = X.T @ dZ
    db1 = dZ.sum(axis=0, keepdims=True)
    for p, g in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        p -= LERNRATE * g

print("Fehler:", float(np.mean((P - Y) ** 2)))
