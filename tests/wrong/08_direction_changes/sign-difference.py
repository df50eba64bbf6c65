# wrong: direction_changes
# outcome: wrong
# says: multiplied by the same number
# abs(sign - sign): 2 for a change.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def direction_changes(update, previous_update):
    return np.abs(np.sign(update) - np.sign(previous_update))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    last_0 = last_1 = None
    for j in range(iterations):
        l1 = nonlin(X @ synapse_0)
        l2 = nonlin(l1 @ synapse_1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        g0, g1 = X.T @ d1, l1.T @ d2
        if j > 0:
            count_0 += (g0 > 0) != (last_0 > 0)
            count_1 += (g1 > 0) != (last_1 > 0)
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
        last_0, last_1 = g0, g1
    return synapse_0, synapse_1, count_0, count_1
