import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return np.where((update > 0) == (previous_update > 0), 0, 1)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    prev_0 = np.zeros_like(synapse_0)
    prev_1 = np.zeros_like(synapse_1)
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        u1 = l1.T.dot(d2)
        u0 = X.T.dot(d1)
        if j > 0:
            count_0 += direction_changes(u0, prev_0)
            count_1 += direction_changes(u1, prev_1)
            prev_0 = u0
            prev_1 = u1
        synapse_1 = synapse_1 + alpha * u1
        synapse_0 = synapse_0 + alpha * u0
    return synapse_0, synapse_1, count_0, count_1
