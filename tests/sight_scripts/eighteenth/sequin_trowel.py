# verdict: right
import numpy as np

rng = np.random.default_rng(17)
basis = rng.normal(size=(2, 6))
codes = rng.uniform(-1, 1, size=(80, 2))
X = np.tanh(codes @ basis) + 0.02 * rng.normal(size=(80, 6))

W = rng.normal(scale=0.3, size=(6, 2))      # encoder W, decoder W.T
b_enc = np.zeros(2)
b_dec = np.zeros(6)
lr = 0.1

for step in range(600):
    H = np.tanh(X @ W + b_enc)
    R = H @ W.T + b_dec
    E = R - X
    dR = E / len(X)
    dH = dR @ W
    dZ = dH * (1 - H ** 2)
    gW = X.T @ dZ + dR.T @ H
    W -= lr * gW
    b_enc -= lr * dZ.sum(axis=0)
    b_dec -= lr * dR.sum(axis=0)
    if step % 100 == 0:
        print(f"{step:4d} reconstruction {0.5 * (E ** 2).sum(axis=1).mean():.5f}")
