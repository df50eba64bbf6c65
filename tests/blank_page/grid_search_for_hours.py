# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: tries every hidden size and rate for hours, each training made of exact gradient steps

import itertools
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def experiment(hidden, alpha, seed, steps=60000):
    np.random.seed(seed)
    w0 = 2 * np.random.random((3, hidden)) - 1
    w1 = 2 * np.random.random((hidden, 1)) - 1
    for j in range(steps):
        l1 = sigmoid(np.dot(X, w0))
        l2 = sigmoid(np.dot(l1, w1))
        d2 = (l2 - y) * (l2 * (1 - l2))
        d1 = d2.dot(w1.T) * (l1 * (1 - l1))
        w1 -= alpha * l1.T.dot(d2)
        w0 -= alpha * X.T.dot(d1)
    return np.mean(np.abs(l2 - y))


best = None
for hidden, alpha, seed in itertools.product(range(2, 65), np.arange(0.1, 20, 0.1), range(10)):
    e = experiment(hidden, alpha, seed)
    if best is None or e < best[0]:
        best = (e, hidden, alpha, seed)
        print("new best: error %.6f with %d hidden units, alpha %.1f, seed %d" % best)
