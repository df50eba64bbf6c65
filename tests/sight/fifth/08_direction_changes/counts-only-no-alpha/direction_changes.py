import numpy as np

def sig(x):
    return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    out = np.ones(update.shape)
    out[np.sign(update) == np.sign(previous_update)] = 0
    return out

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    for j in range(iterations):
        l1 = sig(X.dot(synapse_0))
        l2 = sig(l1.dot(synapse_1))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(synapse_1.T) * l1 * (1 - l1)
        g1 = l1.T.dot(l2_delta)
        g0 = X.T.dot(l1_delta)
        if j > 0:
            count_0 += direction_changes(g0, last_0)
            count_1 += direction_changes(g1, last_1)
        synapse_1 = synapse_1 - g1
        synapse_0 = synapse_0 - g0
        last_0 = g0
        last_1 = g1
    return synapse_0, synapse_1, count_0, count_1
