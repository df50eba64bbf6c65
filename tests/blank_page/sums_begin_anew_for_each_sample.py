# verdict: wrong
# first wrong: loop
# line: 13
# mistake: -
# why: the sum of the gradients begins at 0 for every sample, so only the last one counts
import numpy as np

rng = np.random.default_rng(20)
X, y = rng.normal(size=(12, 3)), rng.integers(0, 2, 12)
W, v = rng.normal(size=(5, 3)), rng.normal(size=5)
for epoch in range(400):
    for x, t in zip(X, y):
        sum_W, sum_v = np.zeros((5, 3)), np.zeros(5)
        h = np.tanh(W @ x)
        o = 1 / (1 + np.exp(-v @ h))
        d = (o - t) * o * (1 - o)
        sum_v += d * h
        sum_W += np.outer(d * v * (1 - h**2), x)
    v -= 0.2 * sum_v
    W -= 0.2 * sum_W
