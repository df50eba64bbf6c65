# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the Huber loss: errors count up to a limit
import numpy as np

rng = np.random.default_rng(3)
X = rng.uniform(-2, 2, (40, 2))
y = X[:, :1] ** 2
y[::9] += 5
A, a, B, b = rng.normal(size=(2, 8)), np.zeros(8), rng.normal(size=(8, 1)) * 0.3, np.zeros(1)
limit = 0.7
for turn in range(1000):
    h = np.tanh(X @ A + a)
    miss = h @ B + b - y
    d = np.where(np.abs(miss) <= limit, miss, limit * np.sign(miss)) / len(X)
    e = d @ B.T * (1 - h * h)
    B -= 0.1 * h.T @ d
    b -= 0.1 * d.sum(0)
    A -= 0.1 * X.T @ e
    a -= 0.1 * e.sum(0)
