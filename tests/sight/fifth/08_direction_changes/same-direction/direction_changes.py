import numpy as np

def direction_changes(update, previous_update):
    # product of the signs
    same = update * previous_update > 0
    return same.astype(int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    sig = lambda x: 1 / (1 + np.exp(-x))
    last_0 = last_1 = None
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for step in range(iterations):
        h = sig(X @ synapse_0)
        o = sig(h @ synapse_1)
        do = (o - y) * o * (1 - o)
        dh = (do @ synapse_1.T) * h * (1 - h)
        g0, g1 = X.T @ dh, h.T @ do
        if last_0 is not None:
            count_0 += 1 - direction_changes(g0, last_0)
            count_1 += 1 - direction_changes(g1, last_1)
        synapse_0, synapse_1 = synapse_0 - alpha * g0, synapse_1 - alpha * g1
        last_0, last_1 = g0, g1
    return synapse_0, synapse_1, count_0, count_1
