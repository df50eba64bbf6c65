import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    return np.where(update * previous_update < 0, 1, 0)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_0_update = np.dot(X.T, layer_1_delta)
        synapse_1_update = np.dot(layer_1.T, layer_2_delta)
        if j == 0:
            prev_synapse_0_update = synapse_0_update
            prev_synapse_1_update = synapse_1_update
        count_0 += direction_changes(synapse_0_update, prev_synapse_0_update)
        count_1 += direction_changes(synapse_1_update, prev_synapse_1_update)
        synapse_0 = synapse_0 - alpha * synapse_0_update
        synapse_1 = synapse_1 - alpha * synapse_1_update
        prev_synapse_1_update = synapse_1_update
    return synapse_0, synapse_1, count_0, count_1
