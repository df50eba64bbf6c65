import numpy as np


def deriv(o):
    return o * (1 - o)


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return [np.random.uniform(-1, 1, shape) for shape in ((inputs, hidden_size), (hidden_size, outputs))]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    synapse_0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for j in range(iterations):
        layer_1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
        layer_2 = 1 / (1 + np.exp(-layer_1.dot(synapse_1)))
        layer_2_delta = (layer_2 - y) * deriv(layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * deriv(layer_2)
        synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha * X.T.dot(layer_1_delta)
    layer_1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
    layer_2 = 1 / (1 + np.exp(-layer_1.dot(synapse_1)))
    return np.mean(np.abs(layer_2 - y))
