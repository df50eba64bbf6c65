# mistake: dir-never-trains
# question: 08_direction_changes/train_counting
# style: pairs, update forgotten
import numpy as np


def direction_changes(update, previous_update):
    return np.abs((update > 0) * 1.0 - (previous_update > 0) * 1.0)


def slopes(X, y, a, b):
    h = 0.5 * (1 + np.tanh(X.dot(a) / 2))
    o = 0.5 * (1 + np.tanh(h.dot(b) / 2))
    d = (o - y) * o * (1 - o)
    return X.T.dot(d.dot(b.T) * h * (1 - h)), h.T.dot(d)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    counts = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    previous = None
    for _ in range(iterations):
        now = slopes(X, y, synapse_0, synapse_1)
        if previous is not None:
            for count, n, p in zip(counts, now, previous):
                count += direction_changes(n, p)
        previous = now
    return synapse_0, synapse_1, counts[0], counts[1]
