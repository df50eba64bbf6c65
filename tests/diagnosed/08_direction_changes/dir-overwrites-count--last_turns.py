# mistake: dir-overwrites-count
# question: 08_direction_changes/train_counting
# style: recursion, tuples
import numpy as np


def direction_changes(update, previous_update):
    return np.not_equal(np.sign(update), np.sign(previous_update)) + 0


def updates(X, y, w, v):
    p = 1 / (1 + np.exp(-X @ w))
    q = 1 / (1 + np.exp(-p @ v))
    dq = (q - y) * q * (1 - q)
    dp = (v @ dq.T).T * p * (1 - p)
    return X.T @ dp, p.T @ dq


def travel(X, y, w, v, alpha, left, old, counts):
    if left == 0:
        return w, v, counts[0], counts[1]
    new = updates(X, y, w, v)
    if old is not None:
        counts = direction_changes(new[0], old[0]), direction_changes(new[1], old[1])
    return travel(X, y, w - alpha * new[0], v - alpha * new[1], alpha, left - 1, new, counts)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    none_yet = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    return travel(X, y, synapse_0, synapse_1, alpha, iterations, None, none_yet)
