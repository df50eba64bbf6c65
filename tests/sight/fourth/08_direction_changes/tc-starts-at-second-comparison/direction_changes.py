import numpy as np


def direction_changes(update, previous_update):
    changes = np.zeros(update.shape)
    for i in range(update.shape[0]):
        for j in range(update.shape[1]):
            if update[i, j] > 0 and previous_update[i, j] < 0:
                changes[i, j] = 1
            elif update[i, j] < 0 and previous_update[i, j] > 0:
                changes[i, j] = 1
    return changes


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    prev0 = prev1 = None
    c0, c1 = 0 * synapse_0, 0 * synapse_1
    for j in range(iterations):
        l1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        l2 = 1 / (1 + np.exp(-np.dot(l1, synapse_1)))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        u1 = np.dot(l1.T, d2)
        u0 = np.dot(X.T, d1)
        if j > 1:
            c0 += np.abs(1 * (u0 > 0) - 1 * (prev0 > 0))
            c1 += np.abs(1 * (u1 > 0) - 1 * (prev1 > 0))
        prev0, prev1 = u0.copy(), u1.copy()
        synapse_1 = synapse_1 + alpha * u1
        synapse_0 = synapse_0 + alpha * u0
    return synapse_0, synapse_1, c0, c1
