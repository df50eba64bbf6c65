import numpy as np


def batches(order, batch_size):
    result = []
    for start in range(0, len(order), batch_size):
        result.append(order[start:start + batch_size])
    return result


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    for batch in batches(order, batch_size):
        layer_0 = X[batch]
        targets = y[batch]
        layer_1 = 1 / (1 + np.exp(-(layer_0 @ synapse_0)))
        layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1)))
        layer_2_delta = (layer_2 - targets) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * (layer_1.T @ layer_2_delta)
        synapse_0 = synapse_0 - alpha * (layer_0.T @ layer_1_delta)
        return synapse_0, synapse_1
