# verdict: wrong
# first wrong: slope
# line: 23
# mistake: -
# why: the slope takes a sum, and is given the layer
import numpy as np


def bend(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)


def slope(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))


rng = np.random.default_rng(3)
X, y = rng.normal(size=(40, 3)), rng.normal(size=(40, 1))
A, B = rng.normal(size=(3, 8)), rng.normal(size=(8, 1)) * 0.3
for turn in range(600):
    h = bend(X @ A)
    d = (h @ B - y) / 40
    e = d @ B.T * slope(h)
    A -= 0.1 * X.T @ e
    B -= 0.1 * h.T @ d
