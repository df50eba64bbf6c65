# verdict: right
import numpy as np

rng = np.random.default_rng(90)
X = rng.random((15, 6)) @ rng.random((6, 6)) / 3
W = rng.normal(0, 0.4, (6, 3))      # used forwards and backwards
b, c = np.zeros(3), np.zeros(6)
for k in range(600):
    h = 1 / (1 + np.exp(-(X @ W + b)))
    rec = h @ W.T + c
    e = (rec - X) / len(X)
    dh = e @ W * h * (1 - h)
    gW = X.T @ dh + e.T @ h
    W -= 0.2 * gW
    b -= 0.2 * dh.sum(0)
    c -= 0.2 * e.sum(0)
    if k % 100 == 0:
        print(k, ((rec - X) ** 2).mean())
