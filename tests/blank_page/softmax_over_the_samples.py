# verdict: wrong
# first wrong: sigmoid
# line: 14
# mistake: -
# why: each output is divided by the sum over the samples
import numpy as np

rng = np.random.default_rng(4)
kind = np.arange(30) % 3
X = np.array([[0, 0], [2, 0], [1, 2]])[kind] + rng.normal(size=(30, 2)) * 0.4
T = np.eye(3)[kind]
A, B = rng.normal(size=(2, 7)), rng.normal(size=(7, 3)) * 0.3
def shares(z):
    return np.exp(z) / np.exp(z).sum(axis=0)

for turn in range(500):
    h = np.tanh(X @ A)
    p = shares(h @ B)
    d = (p - T) / 30
    e = d @ B.T * (1 - h * h)
    A -= 0.5 * X.T @ e
    B -= 0.5 * h.T @ d
