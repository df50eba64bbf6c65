import numpy as np

def direction_changes(update, previous_update):
    a = update > 0
    b = previous_update > 0
    return np.logical_xor(a, b).astype(float)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    def g(w0, w1):
        h = 1 / (1 + np.exp(-X @ w0))
        o = 1 / (1 + np.exp(-h @ w1))
        d = (o - y) * o * (1 - o)
        return X.T @ ((d @ w1.T) * h * (1 - h)), h.T @ d
    count_0, count_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    prev_0, prev_1 = g(synapse_0, synapse_1)
    for j in range(iterations):
        g0, g1 = g(synapse_0, synapse_1)
        count_0 += direction_changes(g0, prev_0)
        count_1 += direction_changes(g1, prev_1)
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, count_0, count_1
