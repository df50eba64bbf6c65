import numpy as np


def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    s = lambda z: 1 / (1 + np.exp(-z))
    c0 = np.zeros_like(synapse_0)
    c1 = np.zeros_like(synapse_1)
    for step in range(iterations):
        l1 = s(X @ synapse_0)
        l2 = s(l1 @ synapse_1)
        l2d = (l2 - y) * l2 * (1 - l2)
        l1d = l2d @ synapse_1.T * l1 * (1 - l1)
        up0 = X.T @ l1d
        up1 = l1.T @ l2d
        last0 = up0
        last1 = up1
        if step > 0:
            c0 += (up0 * last0 < 0)
            c1 += (up1 * last1 < 0)
        synapse_0 = synapse_0 - alpha * up0
        synapse_1 = synapse_1 - alpha * up1
    return synapse_0, synapse_1, c0, c1
