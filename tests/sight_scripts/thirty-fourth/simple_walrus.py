# verdict: wrong
# line: 14
import numpy as np

rng = np.random.default_rng(21)
X = rng.normal(size=(16, 3))
ya, yb = X[:, :1] * X[:, 1:2], np.abs(X[:, 2:])
W = rng.normal(size=(3, 7)) * 0.5
A, B = rng.normal(size=(7, 1)) * 0.5, rng.normal(size=(7, 1)) * 0.5
for i in range(300):
    h = np.tanh(X @ W)
    oa, ob = h @ A, h @ B
    ea, eb = (oa - ya) / 16, (ob - yb) / 16
    dh = (eb @ B.T) * (1 - h * h)
    A -= 0.1 * h.T @ ea
    B -= 0.1 * h.T @ eb
    W -= 0.1 * X.T @ dh
    if i % 60 == 0:
        print(i, (ea ** 2).sum(), (eb ** 2).sum())
