# wrong: train_counting
# outcome: wrong
# It takes twelve steps at most.
import numpy as np


def direction_changes(update, previous_update):
    return np.abs((update > 0) * 1 - (previous_update > 0) * 1)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    previous_0 = previous_1 = None
    for j in range(min(iterations, 12)):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
        layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
        update_0, update_1 = np.dot(X.T, layer_1_delta), np.dot(layer_1.T, layer_2_delta)
        if j > 0:
            count_0 += direction_changes(update_0, previous_0)
            count_1 += direction_changes(update_1, previous_1)
        synapse_0 = synapse_0 - alpha * update_0
        synapse_1 = synapse_1 - alpha * update_1
        previous_0, previous_1 = update_0, update_1
    return synapse_0, synapse_1, count_0, count_1
