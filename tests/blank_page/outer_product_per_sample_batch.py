# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: outer products are summed over the four samples before one step, which is the full-batch gradient

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])

np.random.seed(3)
W = np.random.normal(size=(4, 3))   # one row per hidden unit
v = np.random.normal(size=4)
lr = 1.5

def squash(z):
    return 1 / (1 + np.exp(-z))

for it in range(5000):
    gW = np.zeros_like(W)
    gv = np.zeros_like(v)
    total = 0
    for xi, yi in zip(X, y):
        h = squash(W @ xi)
        p = squash(v @ h)
        total += 0.5 * (p - yi) ** 2
        dp = (p - yi) * p * (1 - p)
        gv += dp * h
        gW += np.outer(dp * v * h * (1 - h), xi)
    v -= lr * gv
    W -= lr * gW
    if it % 1000 == 0:
        print(it, total)
