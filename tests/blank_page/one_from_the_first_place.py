# verdict: wrong
# first wrong: error
# line: 16
# mistake: -
# why: the first class is taken for the right one, whatever the sample
import numpy as np

rng = np.random.default_rng(4)
kind = np.arange(30) % 3
X = np.array([[0, 0], [2, 0], [1, 2]])[kind] + rng.normal(size=(30, 2)) * 0.4
A, B = rng.normal(size=(2, 7)), rng.normal(size=(7, 3)) * 0.3
for turn in range(500):
    h = np.maximum(X @ A, 0)
    s = np.exp(h @ B)
    d = s / s.sum(axis=1, keepdims=True)
    d[np.arange(30), 0] -= 1
    d /= 30
    e = d @ B.T * (h > 0)
    A -= 0.5 * X.T @ e
    B -= 0.5 * h.T @ d
