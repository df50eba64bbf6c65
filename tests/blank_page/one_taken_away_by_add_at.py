# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: softmax with cross-entropy; 1 is taken from the place of each row's class by np.subtract.at
import numpy as np

np.random.seed(17)
kinds = np.array([0, 2, 1, 1, 0, 2, 2, 0])
flowers = np.random.normal(size=(8, 3)) + np.eye(3)[kinds]


def shares(table):
    e = np.exp(table - table.max(1)[:, None])
    return e / e.sum(1)[:, None]


first = 0.5 * np.random.normal(size=(3, 6))
second = 0.5 * np.random.normal(size=(6, 3))
for turn in range(250):
    mid = 1 / (1 + np.exp(-flowers.dot(first)))
    off = shares(mid.dot(second))
    np.subtract.at(off, (np.arange(8), kinds), 1)
    back = off.dot(second.T) * mid * (1 - mid)
    second -= 0.1 * mid.T.dot(off)
    first -= 0.1 * flowers.T.dot(back)
