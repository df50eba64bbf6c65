# verdict: wrong
# first wrong: forward
# line: 12|14
# mistake: -
# why: the hidden layer is computed before the loop and never again
import numpy as np

rng = np.random.default_rng(8)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
A, B = rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))
h = 1 / (1 + np.exp(-X @ A))
for turn in range(3000):
    o = 1 / (1 + np.exp(-h @ B))
    d = (y - o) * o * (1 - o)
    e = d @ B.T * h * (1 - h)
    A += 0.5 * X.T @ e
    B += 0.5 * h.T @ d
