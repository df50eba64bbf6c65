# verdict: wrong
# line: 20
# Adagrad
import numpy as np
np.random.seed(71)
X = np.random.randn(36, 3)
Y = (np.c_[X[:, 0], X[:, 1] - X[:, 2], X.sum(axis=1)] > 0).astype(float)
W1 = np.random.randn(3, 3); W2 = np.random.randn(3, 3)
c1 = np.zeros((3, 3)); c2 = np.zeros((3, 3))
sg = lambda v: 1 / (1 + np.exp(-v))
for i in range(600):
    h = sg(X @ W1)
    p = sg(h @ W2)
    d = (p - Y) / 36
    g2 = h.T @ d
    g1 = X.T @ (d @ W2.T * h * (1 - h))
    c1 += g1 ** 2
    c2 += g2 ** 2
    W1 -= 0.1 * g1 / (np.sqrt(c1) + 1e-8)
    W2 -= 0.1 * g2 / (np.sqrt(c1) + 1e-8)
    if i % 120 == 0:
        print(i, -(Y * np.log(p) + (1 - Y) * np.log(1 - p)).mean())
