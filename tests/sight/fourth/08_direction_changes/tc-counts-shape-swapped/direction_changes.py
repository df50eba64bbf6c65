import numpy as np


def direction_changes(update, previous_update):
    return np.abs(((update > 0)+0) - ((previous_update > 0) + 0))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_1.shape)
    count_1 = np.zeros(synapse_0.shape)
    for j in range(iterations):
        l1 = 1 / (1 + np.exp(-X @ synapse_0))
        l2 = 1 / (1 + np.exp(-l1 @ synapse_1))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        g0, g1 = X.T @ d1, l1.T @ d2
        if j > 0:
            count_0 += np.sign(g0) != np.sign(p0)
            count_1 += np.sign(g1) != np.sign(p1)
        p0, p1 = g0, g1
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, count_0, count_1
