import numpy as np


def direction_changes(update, previous_update):
    return 1 * (np.signbit(update) ^ np.signbit(previous_update))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        before_0, before_1 = synapse_0, synapse_1
        h = 1 / (1 + np.exp(-X @ synapse_0))
        o = 1 / (1 + np.exp(-h @ synapse_1))
        do = (o - y) * o * (1 - o)
        dh = do @ synapse_1.T * h * (1 - h)
        synapse_1 = synapse_1 - alpha * h.T @ do
        synapse_0 = synapse_0 - alpha * X.T @ dh
        if j > 0:
            count_0 += np.sign(synapse_0) != np.sign(before_0)
            count_1 += np.sign(synapse_1) != np.sign(before_1)
    return synapse_0, synapse_1, count_0, count_1
