# verdict: wrong
# first wrong: update
# line: 13|17|18
# mistake: -
# why: the velocity is taken away before the gradient is taken, not added
import numpy as np

rng = np.random.default_rng(5)
X, y = rng.normal(size=(24, 3)), rng.normal(size=(24, 1))
A, B = rng.normal(size=(3, 5)), rng.normal(size=(5, 1))
va, vb = np.zeros_like(A), np.zeros_like(B)
for turn in range(800):
    P, Q = A - 0.8 * va, B - 0.8 * vb
    h = np.tanh(X @ P)
    d = (h @ Q - y) / len(X)
    e = d @ Q.T * (1 - h * h)
    va = 0.8 * va - 0.05 * X.T @ e
    vb = 0.8 * vb - 0.05 * h.T @ d
    A, B = A + va, B + vb
