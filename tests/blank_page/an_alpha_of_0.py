# verdict: wrong
# first wrong: alpha
# line: 11
# mistake: -
# why: a whole number divided by a larger one is 0: no weight ever moves
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(0, 2, (20, 3)).astype(float)
y = (X.sum(axis=1, keepdims=True) >= 2).astype(float)
alpha = 1 // 2
W, V = rng.normal(size=(3, 4)), rng.normal(size=(4, 1))
for n in range(500):
    h = 1 / (1 + np.exp(-(X @ W)))
    o = 1 / (1 + np.exp(-(h @ V)))
    d = (o - y) * o * (1 - o)
    e = d @ V.T * h * (1 - h)
    V -= alpha * (h.T @ d)
    W -= alpha * (X.T @ e)
