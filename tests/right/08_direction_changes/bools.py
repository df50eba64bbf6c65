"""Booleans come back, and are summed; range(1, n) after a first step by itself."""
import numpy as np


def direction_changes(update, previous_update):
    return (update > 0) != (previous_update > 0)


def gradients(X, y, s0, s1):
    l1 = 1 / (1 + np.exp(-X @ s0))
    l2 = 1 / (1 + np.exp(-l1 @ s1))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ s1.T * l1 * (1 - l1)
    return X.T @ d1, l1.T @ d2


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = (np.zeros(s.shape, dtype=int) for s in (synapse_0, synapse_1))
    g0, g1 = gradients(X, y, synapse_0, synapse_1)
    synapse_0, synapse_1 = synapse_0 - alpha * g0, synapse_1 - alpha * g1
    for _ in range(1, iterations):
        p0, p1 = g0, g1
        g0, g1 = gradients(X, y, synapse_0, synapse_1)
        synapse_0, synapse_1 = synapse_0 - alpha * g0, synapse_1 - alpha * g1
        count_0 += direction_changes(g0, p0)
        count_1 += direction_changes(g1, p1)
    return synapse_0, synapse_1, count_0, count_1
