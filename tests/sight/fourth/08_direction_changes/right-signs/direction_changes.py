import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = (d2 @ synapse_1.T) * l1 * (1 - l1)
        g0 = X.T @ d1
        g1 = l1.T @ d2
        if j > 0:
            count_0 += direction_changes(g0, old_0)
            count_1 += direction_changes(g1, old_1)
        old_0, old_1 = g0, g1
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, count_0, count_1
