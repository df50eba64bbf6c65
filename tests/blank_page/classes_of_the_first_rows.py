# verdict: wrong
# first wrong: error
# line: 16
# mistake: -
# why: the batch is drawn, and its classes are always those of the first rows of the table
import numpy as np

rng = np.random.default_rng(9)
kind = np.repeat([0, 1], 25)
spot = rng.normal(size=(50, 3)) + kind[:, None]
W = rng.normal(size=(3, 2)) * 0.1
for turn in range(800):
    batch = rng.integers(0, 50, 8)
    scores = np.exp(spot[batch] @ W)
    shares = scores / scores.sum(axis=1, keepdims=True)
    wanted = np.eye(2)[kind[:8]]
    W -= 0.1 * spot[batch].T @ (shares - wanted)
print((np.argmax(spot @ W, axis=1) == kind).mean())
