import numpy as np


def direction_changes(update, previous_update):
    turned = update * previous_update < 0
    return np.where(turned, 1, 0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    old = None
    for j in range(iterations):
        a = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        b = 1 / (1 + np.exp(-np.dot(a, synapse_1)))
        db = (b - y) * b * (1 - b)
        da = np.dot(db, synapse_1.T) * a * (1 - a)
        g = (np.dot(X.T, da), np.dot(a.T, db))
        if old is None:
            old = g
        else:
            count_0 += g[0] * old[0] < 0
            count_1 += g[1] * old[1] < 0
        synapse_0 = synapse_0 - alpha * g[0]
        synapse_1 = synapse_1 - alpha * g[1]
    return synapse_0, synapse_1, count_0, count_1
