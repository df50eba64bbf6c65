import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def batches(order, batch_size):
    result = []
    for start in range(0, len(order), batch_size):
        result.append(order[start:start + batch_size])
    return result


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    for places in batches(order, batch_size):
        layer_0 = X[places]
        targets = y[places]
        layer_1 = sigmoid(np.dot(layer_0, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_delta = (layer_2 - targets) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        m = len(places)
        synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta) / m
        synapse_0 = synapse_0 - alpha * layer_0.T.dot(layer_1_delta) / m
    return synapse_0, synapse_1
