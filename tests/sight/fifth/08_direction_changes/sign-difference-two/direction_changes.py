import numpy as np

def direction_changes(update, previous_update):
    return np.abs(np.sign(update) - np.sign(previous_update))

def _grads(X, y, a, b):
    h = 1 / (1 + np.exp(-np.dot(X, a)))
    o = 1 / (1 + np.exp(-np.dot(h, b)))
    d = (o - y) * o * (1 - o)
    e = np.dot(d, b.T) * h * (1 - h)
    return np.dot(X.T, e), np.dot(h.T, d)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = 0 * synapse_0, 0 * synapse_1
    old = None
    for _ in range(iterations):
        new = _grads(X, y, synapse_0, synapse_1)
        if old:
            count_0 = count_0 + (new[0] * old[0] < 0)
            count_1 = count_1 + (new[1] * old[1] < 0)
        synapse_0 = synapse_0 - alpha * new[0]
        synapse_1 = synapse_1 - alpha * new[1]
        old = new
    return synapse_0, synapse_1, count_0, count_1
