# verdict: wrong
# line: 13
import numpy as np

rng = np.random.default_rng(19)
X = rng.normal(size=(13, 3))
Y = np.stack([X[:, 0] * X[:, 1], X[:, 2], -X[:, 0]], 1)
W, V = rng.normal(size=(3, 5)) * 0.5, rng.normal(size=(5, 3)) * 0.5
for i in range(300):
    h = np.tanh(X @ W)
    o = h @ V
    e = (o - Y) / 13
    d = e @ V.reshape(3, 5) * (1 - h ** 2)
    V -= 0.1 * h.T @ e
    W -= 0.1 * X.T @ d
    if i % 60 == 0:
        print(i, (e ** 2).sum())
