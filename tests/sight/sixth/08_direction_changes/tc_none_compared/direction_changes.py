# attempt 3
import numpy as np


def direction_changes(update, previous_update):
    changed = np.zeros(update.shape)
    rows, cols = update.shape
    for i in range(rows):
        for j in range(cols):
            if (update[i, j] > 0) != (previous_update[i, j] > 0):
                changed[i, j] = 1
    return changed


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    f = lambda z: 1 / (1 + np.exp(-z))
    count_0, count_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    before = None
    for _ in range(iterations):
        layer_1 = f(X @ synapse_0)
        layer_2 = f(layer_1 @ synapse_1)
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        g0, g1 = X.T @ layer_1_delta, layer_1.T @ layer_2_delta
        count_0 += direction_changes(g0, before[0])
        count_1 += direction_changes(g1, before[1])
        before = (g0, g1)
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, count_0, count_1
