# verdict: right
import numpy as np

rng = np.random.default_rng(3)
X = rng.normal(size=(3, 12))
T = np.vstack([X[0] * X[1], X[2] - X[0]])
W = -rng.random((5, 3)) + rng.random((5, 3))
V = 0.8 * (rng.random((2, 5)) - rng.random((2, 5)))
c = np.zeros((5, 1))
for it in range(800):
    a = np.tanh(-W @ X + c)
    z = -V @ a
    r = T - z
    q = (-V.T @ r) * (1 - a ** 2)
    V += 0.02 * -(r @ a.T)
    W += 0.02 * -(q @ X.T)
    c += 0.02 * q.sum(1, keepdims=True)
    if it % 200 == 0:
        print(it, float((r ** 2).sum()))
