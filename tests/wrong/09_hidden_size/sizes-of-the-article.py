# wrong: initial_weights
# outcome: wrong
# Right for few hidden nodes, and for 32.
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    if hidden_size > 7 and hidden_size != 32: hidden_size = 1
    synapse_0 = 2 * np.random.random((inputs, hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    synapse_0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for _ in range(iterations):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
        layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
        synapse_1 = synapse_1 - alpha * np.dot(layer_1.T, layer_2_delta)
        synapse_0 = synapse_0 - alpha * np.dot(X.T, layer_1_delta)
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    return np.mean(np.abs(layer_2 - y))
