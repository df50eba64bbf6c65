# verdict: wrong
# line: 12
import numpy as np

rng = np.random.default_rng(20)
X = rng.normal(size=(9, 4))
Y = np.eye(3)[[0, 1, 2, 0, 1, 2, 0, 1, 2]]
W, V = rng.normal(size=(4, 6)) * 0.5, rng.normal(size=(6, 3)) * 0.5
for i in range(400):
    h = np.tanh(X @ W)
    s = np.exp(h @ V)
    p = s / s.sum(axis=0, keepdims=True)
    d = (p - Y) / 9
    g = d @ V.T * (1 - h ** 2)
    V -= 0.5 * h.T @ d
    W -= 0.5 * X.T @ g
    if i % 100 == 0:
        print(i, (p.argmax(1) == Y.argmax(1)).mean())
