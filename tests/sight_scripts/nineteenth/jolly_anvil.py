# verdict: right
import numpy as np

rng = np.random.default_rng(12)
X = rng.normal(size=(40, 3))
y = 5 * np.sin(X[:, :1]) + X[:, 1:2] * X[:, 2:3]

W = [rng.normal(size=(3, 8)) * 0.8, rng.normal(size=(8, 8)) * 0.5, rng.normal(size=(8, 1))]
b = [np.zeros(8), np.zeros(8), np.zeros(1)]
MAX_NORM = 1.0

for step in range(1000):
    h1 = np.maximum(X @ W[0] + b[0], 0)
    h2 = np.maximum(h1 @ W[1] + b[1], 0)
    out = h2 @ W[2] + b[2]

    d3 = 2 * (out - y) / len(X)
    d2 = (d3 @ W[2].T) * (h2 > 0)
    d1 = (d2 @ W[1].T) * (h1 > 0)
    gW = [X.T @ d1, h1.T @ d2, h2.T @ d3]
    gb = [d1.sum(0), d2.sum(0), d3.sum(0)]

    norm = np.sqrt(sum((g ** 2).sum() for g in gW + gb))
    scale = MAX_NORM / norm if norm > MAX_NORM else 1.0
    for i in range(3):
        W[i] -= 0.05 * scale * gW[i]
        b[i] -= 0.05 * scale * gb[i]
    if step % 200 == 0:
        print(step, "loss", np.mean((out - y) ** 2), "norm", norm)
