import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def direction_changes(update, previous_update):
    return np.int64((update > 0) ^ (previous_update > 0))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0)
    count_1 = np.zeros(synapse_1)
    for j in range(iterations):
        h = sigmoid(X @ synapse_0)
        o = sigmoid(h @ synapse_1)
        od = (o - y) * o * (1 - o)
        hd = od @ synapse_1.T * h * (1 - h)
        g0, g1 = X.T @ hd, h.T @ od
        if j:
            count_0 += direction_changes(g0, last[0])
            count_1 += direction_changes(g1, last[1])
        last = g0, g1
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, count_0, count_1
