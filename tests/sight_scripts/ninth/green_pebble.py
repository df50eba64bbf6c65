# verdict: right

import numpy as np

np.random.seed(83)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
mats = [np.random.uniform(-1, 1, (3, 5)), np.random.uniform(-1, 1, (5, 1))]
sgm = lambda z: (1 + np.exp(-z)) ** -1

def recursion(x, k):
    """walk forward, come back with the delta of the input of layer k"""
    if k == len(mats):
        return x - y
    out = sgm(x @ mats[k])
    slope = out * (1 - out)
    delta = recursion(out, k + 1) * slope
    down = delta @ mats[k].T
    mats[k] = mats[k] - 1.1 * x.T @ delta
    return down

for turn in range(2500):
    recursion(X, 0)
    if turn % 500 == 0:
        print(turn, np.abs(sgm(sgm(X @ mats[0]) @ mats[1]) - y).mean())
