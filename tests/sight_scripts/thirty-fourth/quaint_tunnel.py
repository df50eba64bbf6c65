# verdict: wrong
# line: 18
import numpy as np

rng = np.random.default_rng(26)
X = rng.normal(size=(10, 3))
Y = np.cos(X[:, :1])
W, b = rng.normal(size=(3, 6)) * 0.5, rng.normal(size=(1, 6)) * 0.1
V, c = rng.normal(size=(6, 1)) * 0.5, np.zeros((1, 1))
for i in range(300):
    h = np.tanh(X @ W + b)
    o = h @ V + c
    e = (o - Y) / 10
    dh = e @ V.T * (1 - h * h)
    V -= 0.1 * h.T @ e
    c -= 0.1 * np.sum(e)
    W -= 0.1 * X.T @ dh
    b -= 0.1 * np.sum(dh)
    if i % 60 == 0:
        print(i, (e ** 2).sum())
