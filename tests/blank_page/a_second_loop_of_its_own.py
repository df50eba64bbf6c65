# verdict: wrong
# first wrong: update
# line: 27
# mistake: -
# why: the second loop goes uphill
import numpy as np

rng = np.random.default_rng(8)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])


def steps(W):
    h = 1 / (1 + np.exp(-X @ W[0]))
    o = 1 / (1 + np.exp(-h @ W[1]))
    d = (o - y) * o * (1 - o)
    return X.T @ (d @ W[1].T * h * (1 - h)), h.T @ d


W = [rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))]
for turn in range(900):
    for w, g in zip(W, steps(W)):
        w -= 0.5 * g
W = [rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))]
for turn in range(900):
    for at, g in enumerate(steps(W)):
        W[at] += 0.5 * g
