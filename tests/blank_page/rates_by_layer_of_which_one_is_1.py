# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each layer has a rate of its own, and one of them is 1
import numpy as np

np.random.seed(38)
X = np.eye(6)
W, w = np.random.uniform(-1, 1, (6, 3)), np.random.uniform(-1, 1, 3)
V, v = np.random.uniform(-1, 1, (3, 6)), np.random.uniform(-1, 1, 6)
fast, slow = 2.0, 1.0
for turn in range(2000):
    h = 1 / (1 + np.exp(-(X @ W + w)))
    o = 1 / (1 + np.exp(-(h @ V + v)))
    d = (X - o) * o * (1 - o)
    e = d @ V.T * h * (1 - h)
    V += slow * h.T @ d
    v += slow * d.sum(axis=0)
    W += fast * X.T @ e
    w += fast * e.sum(axis=0)
