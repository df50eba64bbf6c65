# verdict: wrong
# line: 16
# why: the hidden delta is multiplied with the hidden layer's mean slope, not unit by unit

import numpy as np
np.random.seed(110)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
matrices = [np.random.uniform(-1, 1, (3, 5)), np.random.uniform(-1, 1, (5, 1))]
S = lambda z: (1 + np.exp(-z)) ** -1
def descent(x, k):
    """walk forward, come back with the delta of the input of layer k"""
    if k == len(matrices):
        return x - y
    out = S(x @ matrices[k])
    slope = (out * (1 - out)).mean(axis=1, keepdims=True)
    delta = descent(out, k + 1) * slope
    down = delta @ matrices[k].T
    matrices[k] = matrices[k] - 1.1 * x.T @ delta
    return down
for turn in range(2500):
    descent(X, 0)
    if turn % 500 == 0:
        print(turn, np.abs(S(S(X @ matrices[0]) @ matrices[1]) - y).mean())
