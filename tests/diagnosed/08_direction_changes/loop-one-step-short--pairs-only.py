# mistake: loop-one-step-short
# question: 08_direction_changes/train_counting
# style: fence post pairs
import numpy as np


def direction_changes(update, previous_update):
    return np.where((update > 0) == (previous_update > 0), 0, 1)


def f(x):
    return 0.5 + np.tanh(0.5 * x) / 2


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0, c1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    p0 = p1 = None
    # n steps have n - 1 pairs
    for j in range(iterations - 1):
        h = f(np.matmul(X, synapse_0))
        o = f(np.matmul(h, synapse_1))
        d = (y - o) * o * (1 - o)
        e = np.matmul(d, synapse_1.T) * h * (1 - h)
        u0, u1 = np.matmul(X.T, e), np.matmul(h.T, d)
        if j > 0:
            c0 += direction_changes(u0, p0)
            c1 += direction_changes(u1, p1)
        p0, p1 = u0, u1
        synapse_0, synapse_1 = synapse_0 + alpha * u0, synapse_1 + alpha * u1
    return synapse_0, synapse_1, c0, c1
