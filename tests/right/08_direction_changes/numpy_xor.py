"""Bits: signbit and ^, counts in int8, loops over dicts of parameters."""
import numpy as np


def direction_changes(update, previous_update):
    return np.signbit(update) ^ np.signbit(previous_update)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    W = {0: synapse_0.copy(), 1: synapse_1.copy()}
    counts = {k: np.zeros(W[k].shape, np.int8) for k in W}
    previous = {}
    for _ in range(iterations):
        l = {0: X}
        for k in (0, 1):
            l[k + 1] = 1 / (1 + np.exp(-(l[k] @ W[k])))
        d = {2: (l[2] - y) * l[2] * (1 - l[2])}
        d[1] = d[2] @ W[1].T * l[1] * (1 - l[1])
        for k in W:
            g = l[k].T @ d[k + 1]
            if k in previous:
                counts[k] += direction_changes(g, previous[k]).astype(np.int8)
            previous[k] = g
            W[k] -= alpha * g
    return [W[0], W[1], counts[0], counts[1]]
