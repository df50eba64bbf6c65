import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    changed = (update * previous_update < 0).astype(int)
    changed[0] = 0
    return changed

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0 = np.zeros(synapse_0.shape)
    c1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        g0, g1 = X.T @ d1, l1.T @ d2
        if j > 0:
            c0 += g0 * p0 < 0
            c1 += g1 * p1 < 0
        p0, p1 = g0, g1
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, c0, c1
