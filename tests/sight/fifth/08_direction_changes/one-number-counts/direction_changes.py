import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return np.abs((update > 0).astype(int) - (previous_update > 0).astype(int))

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = 0
    count_1 = 0
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
        d1 = np.dot(layer_1.T, layer_2_delta)
        d0 = np.dot(X.T, layer_1_delta)
        if j > 0:
            count_0 += direction_changes(d0, p0).sum()
            count_1 += direction_changes(d1, p1).sum()
        synapse_1 = synapse_1 - alpha * d1
        synapse_0 = synapse_0 - alpha * d0
        p0, p1 = d0, d1
    return synapse_0, synapse_1, count_0, count_1
