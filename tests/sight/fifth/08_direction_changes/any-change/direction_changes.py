import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return np.where(update != previous_update, 1, 0)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        slope_1 = layer_1.T.dot(layer_2_delta)
        slope_0 = X.T.dot(layer_1_delta)
        if j >= 1:
            count_1 += direction_changes(slope_1 > 0, old_1 > 0)
            count_0 += direction_changes(slope_0 > 0, old_0 > 0)
        old_1 = slope_1.copy()
        old_0 = slope_0.copy()
        synapse_1 = synapse_1 - alpha * slope_1
        synapse_0 = synapse_0 - alpha * slope_0
    return synapse_0, synapse_1, count_0, count_1
