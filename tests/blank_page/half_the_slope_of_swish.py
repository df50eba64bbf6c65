# verdict: wrong
# first wrong: slope
# line: 13
# mistake: -
# why: of the slope of z times its sigmoid, one of two terms is missing
import numpy as np

rng = np.random.default_rng(6)


def gated_slope(z):
    gate = 1 / (1 + np.exp(-z))
    return gate * (1 - gate) * z


X = rng.uniform(-1, 1, (30, 2))
y = np.sin(2 * X[:, :1]) + X[:, 1:]
A, B = rng.normal(size=(2, 7)), rng.normal(size=(7, 1)) * 0.5
for turn in range(500):
    z = X @ A
    h = z / (1 + np.exp(-z))
    miss = h @ B - y
    back = miss @ B.T * gated_slope(z)
    B -= 0.01 * h.T @ miss
    A -= 0.01 * X.T @ back
