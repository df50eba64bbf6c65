import numpy as np


def weight_derivative(layer_in, delta):
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for a, d in zip(layer_in, delta):
        total += np.outer(a, d)
    return total


def update(synapse, derivative, alpha):
    step = -alpha * derivative
    return synapse + step


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))

    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error * (layer_2 * (1 - layer_2))

    layer_1_error = layer_2_error.dot(synapse_1.T)
    layer_1_delta = layer_1_error * (layer_1 * (1 - layer_1))

    new_synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
    new_synapse_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return new_synapse_0, new_synapse_1
