import numpy as np

def direction_changes(update, previous_update):
    return np.where(update * previous_update < 0, 1, 0)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    sig = lambda v: 1.0 / (1.0 + np.exp(-v))
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        h = sig(X @ synapse_0)
        o = sig(h @ synapse_1)
        do = (o - y) * o * (1 - o)
        dh = (do @ synapse_1.T) * h * (1 - h)
        new_0 = synapse_0 - alpha * X.T @ dh
        new_1 = synapse_1 - alpha * h.T @ do
        if j > 0:
            count_0 += direction_changes(new_0, synapse_0)
            count_1 += direction_changes(new_1, synapse_1)
        synapse_0, synapse_1 = new_0, new_1
    return synapse_0, synapse_1, count_0, count_1
