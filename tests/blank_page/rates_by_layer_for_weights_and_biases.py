# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each layer has a rate of its own, which its weights and its bias share
import numpy as np

rng = np.random.RandomState(9)
X = rng.uniform(-1, 1, (25, 3))
Y = np.tanh(X[:, :1] - X[:, 1:2] * X[:, 2:])
rates = (0.03, 0.01)
W, w = rng.randn(3, 5), np.zeros(5)
V, v = rng.randn(5, 1), np.zeros(1)
for epoch in range(900):
    h = np.tanh(X @ W + w)
    o = np.tanh(h @ V + v)
    d = (o - Y) * (1 - o ** 2)
    e = d @ V.T * (1 - h ** 2)
    V -= rates[1] * h.T @ d
    v -= rates[1] * d.sum(axis=0)
    W -= rates[0] * X.T @ e
    w -= rates[0] * e.sum(axis=0)
