# verdict: wrong
# first wrong: update
# line: 19
# mistake: -
# why: the output's weights, behind dropout, are never moved; others are moved here
import numpy as np

r = np.random.RandomState(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
y = np.array([[0, 1, 1, 0.0]]).T
W, V = r.uniform(-1, 1, (3, 6)), r.uniform(-1, 1, (6, 1))
for n in range(800):
    h = 1 / (1 + np.exp(-(X @ W)))
    keep = (r.rand(*h.shape) >= 0.2) / 0.8
    dropped = h * keep
    o = 1 / (1 + np.exp(-(dropped @ V)))
    d = (o - y) * o * (1 - o)
    e = d @ V.T * keep * h * (1 - h)
    W -= 0.5 * X.T @ e
