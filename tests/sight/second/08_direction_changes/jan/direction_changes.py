import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    count = 0
    for i in range(update.shape[0]):
        for j in range(update.shape[1]):
            if update[i, j] * previous_update[i, j] < 0:
                count += 1
    return count

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        s0 = X.T.dot(layer_1_delta)
        s1 = layer_1.T.dot(layer_2_delta)
        if j > 0:
            count_0[s0 * s0_before < 0] += 1
            count_1[s1 * s1_before < 0] += 1
        s0_before = s0
        s1_before = s1
        synapse_0 = synapse_0 - alpha * s0
        synapse_1 = synapse_1 - alpha * s1
    return synapse_0, synapse_1, count_0, count_1
