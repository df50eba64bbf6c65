# mistake: dir-prev-updated-too-early
# question: 08_direction_changes/train_counting
# style: reused buffers, aliasing
import numpy as np


def direction_changes(update, previous_update):
    return 1 * ((update > 0) != (previous_update > 0))


def squash(z):
    return np.reciprocal(np.exp(-z) + 1)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    way = [np.empty_like(synapse_0), np.empty_like(synapse_1)]
    before = [None, None]
    count = [np.zeros_like(synapse_0), np.zeros_like(synapse_1)]
    syn = [synapse_0.copy(), synapse_1.copy()]
    for j in range(iterations):
        l1 = squash(X @ syn[0])
        l2 = squash(l1 @ syn[1])
        d2 = (l2 - y) * (l2 - l2 * l2)
        d1 = d2 @ syn[1].T * (l1 - l1 * l1)
        np.matmul(X.T, d1, out=way[0])
        np.matmul(l1.T, d2, out=way[1])
        for k in range(2):
            if j > 0:
                count[k] += direction_changes(way[k], before[k])
            syn[k] -= alpha * way[k]
            before[k] = way[k]
    return syn[0], syn[1], count[0], count[1]
