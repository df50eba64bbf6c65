import numpy as np


def direction_changes(update, previous_update):
    return np.abs(((update > 0)+0) - ((previous_update > 0) + 0))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    turns_0 = 0
    turns_1 = 0
    for j in range(iterations):
        layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
        layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
        layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
        slope_1 = layer_1.T.dot(layer_2_delta)
        slope_0 = X.T.dot(layer_1_delta)
        if j > 0:
            turns_0 += np.sum((slope_0 > 0) != (last_0 > 0))
            turns_1 += np.sum((slope_1 > 0) != (last_1 > 0))
        last_0 = slope_0
        last_1 = slope_1
        synapse_1 = synapse_1 - alpha * slope_1
        synapse_0 = synapse_0 - alpha * slope_0
    return synapse_0, synapse_1, turns_0, turns_1
