# verdict: wrong
# first wrong: alpha
# line: 13
# mistake: -
# why: alpha falls by the same amount each time, and is below 0 for most of the run
import numpy as np

rng = np.random.default_rng(8)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
A, B = rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))
for turn in range(3600):
    alpha = 1.5 - turn / 2000
    h = 1 / (1 + np.exp(-X @ A))
    o = 1 / (1 + np.exp(-h @ B))
    d = (y - o) * o * (1 - o)
    e = d @ B.T * h * (1 - h)
    A += alpha * X.T @ e
    B += alpha * h.T @ d
