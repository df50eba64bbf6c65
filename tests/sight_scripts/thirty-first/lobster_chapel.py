# verdict: right
import numpy as np
# autoencoder whose decoder is the encoder turned round: one matrix, two roles
rng = np.random.default_rng(57)
basis = rng.normal(size=(3, 8))
X = 1 / (1 + np.exp(-rng.normal(size=(60, 3)) @ basis))
X = X - X.mean(axis=0)

W = rng.normal(0, 0.3, (8, 3))
b = np.zeros(3)
c = np.zeros(8)
eta = 0.1
for it in range(800):
    H = np.tanh(X @ W + b)
    R = H @ W.T + c
    E = (R - X) / len(X)
    P = (E @ W) * (1 - H ** 2)
    W = W - eta * (X.T @ P + E.T @ H)
    b = b - eta * P.sum(axis=0)
    c = c - eta * E.sum(axis=0)
    if it % 160 == 0:
        print(it, np.mean((R - X) ** 2))
