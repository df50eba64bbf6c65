# verdict: right
import numpy as np

rng = np.random.default_rng(21)
base = rng.normal(size=(40, 2))
X = base @ rng.normal(size=(2, 5))
X = X / np.abs(X).max()
W = rng.normal(size=(5, 3)) * 0.3
b = np.zeros(3)
c = np.zeros(5)
lr = 0.3

def recon(V):
    H = np.tanh(V @ W + b)
    return H, H @ W.T + c

for it in range(800):
    H, R = recon(X)
    E = (R - X) / len(X)
    dH = (E @ W) * (1 - H * H)
    gW = X.T @ dH + E.T @ H
    W = W - lr * gW
    b = b - lr * dH.sum(axis=0)
    c = c - lr * E.sum(axis=0)
    if it % 200 == 0:
        print(it, 0.5 * np.sum((R - X) ** 2) / len(X))
