# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: mini-batches of two samples, inputs and targets shuffled together, exact gradient of each batch

import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def batches(X, y, size, rng):
    idx = rng.permutation(len(X))
    for start in range(0, len(X), size):
        take = idx[start:start + size]
        yield X[take], y[take]

rng = np.random.default_rng(3)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
params = [rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))]

for epoch in range(10000):
    for xb, yb in batches(X, y, 2, rng):
        a = sigmoid(xb @ params[0])
        b = sigmoid(a @ params[1])
        delta_b = (yb - b) * b * (1 - b)
        delta_a = delta_b @ params[1].T * a * (1 - a)
        params[1] += 0.5 * a.T @ delta_b
        params[0] += 0.5 * xb.T @ delta_a

print(sigmoid(sigmoid(X @ params[0]) @ params[1]))
