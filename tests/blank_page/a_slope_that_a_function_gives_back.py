# verdict: wrong
# first wrong: slope
# line: 18
# mistake: -
# why: the function for the slope gives back the curve of another one; the line that asks it is right
import numpy as np


def s(z):
    return 1 / (1 + np.exp(-z))


def swish(z):
    return z * s(z)


def slope_of_swish(z):
    return s(z)


rng = np.random.default_rng(8)
X = rng.uniform(-2, 2, (40, 2))
Y = np.sin(X[:, :1]) * X[:, 1:]
W, V = rng.normal(size=(2, 10)), rng.normal(size=(10, 1)) * 0.3
for epoch in range(500):
    z = X @ W
    h = swish(z)
    d = (h @ V - Y) / 40
    e = d @ V.T * slope_of_swish(z)
    V -= 0.2 * h.T @ d
    W -= 0.2 * X.T @ e
