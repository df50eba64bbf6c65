# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the targets are only the places of the right classes
import numpy as np

rng = np.random.default_rng(4)
kind = np.arange(30) % 3
X = np.array([[0, 0], [2, 0], [1, 2]])[kind] + rng.normal(size=(30, 2)) * 0.4
A, B = rng.normal(size=(2, 7)), rng.normal(size=(7, 3)) * 0.3
for turn in range(500):
    h = np.maximum(X @ A, 0)
    s = np.exp(h @ B)
    p = s / s.sum(axis=1, keepdims=True)
    d = p.copy()
    d[range(30), kind] -= 1
    d /= 30
    e = d @ B.T * (h > 0)
    A -= 0.5 * X.T @ e
    B -= 0.5 * h.T @ d
