import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return 1 * ((update < 0) != (previous_update < 0))

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    update_0 = np.zeros_like(synapse_0)
    update_1 = np.zeros_like(synapse_1)
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        prev_0 = update_0
        prev_1 = update_1
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        update_0[:] = X.T.dot(layer_1_delta)
        update_1[:] = layer_1.T.dot(layer_2_delta)
        if j > 0:
            count_0 += direction_changes(update_0, prev_0)
            count_1 += direction_changes(update_1, prev_1)
        synapse_0 = synapse_0 - alpha * update_0
        synapse_1 = synapse_1 - alpha * update_1
    return synapse_0, synapse_1, count_0, count_1
