# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each step has a share of the gradient before in it
import numpy as np

rng = np.random.default_rng(8)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
A, B = rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))
last_a, last_b = np.zeros_like(A), np.zeros_like(B)
for turn in range(3000):
    h = 1 / (1 + np.exp(-X @ A))
    o = 1 / (1 + np.exp(-h @ B))
    d = (y - o) * o * (1 - o)
    e = d @ B.T * h * (1 - h)
    change_a, change_b = X.T @ e, h.T @ d
    A += 0.5 * change_a + 0.1 * last_a
    B += 0.5 * change_b + 0.1 * last_b
    last_a, last_b = change_a, change_b
