# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: two outputs, one with a squared error, one with a cross-entropy
import numpy as np

rng = np.random.default_rng(3)
X = rng.uniform(-2, 2, (40, 3))
number, yes = X[:, :1] * X[:, 1:2], (X[:, 2:] > 0) * 1.0
A = rng.normal(size=(3, 8)) * 0.5
B, C = rng.normal(size=(8, 1)) * 0.3, rng.normal(size=(8, 1)) * 0.3
for turn in range(1000):
    h = np.tanh(X @ A)
    d = (h @ B - number) / 40
    q = (1 / (1 + np.exp(-h @ C)) - yes) / 40
    e = (d @ B.T + q @ C.T) * (1 - h * h)
    B -= 0.1 * h.T @ d
    C -= 0.1 * h.T @ q
    A -= 0.1 * X.T @ e
