import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2 * (np.random.random((inputs, outputs)) - 1)
    return synapse_0


def train(X, y, synapse_0, iterations):
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_1_error = layer_1 - y
        layer_1_delta = layer_1_error * (layer_1 * (1 - layer_1))
        synapse_0 = synapse_0 - np.dot(X.T, layer_1_delta)
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    errors = []
    for w0 in first:
        for w1 in second:
            out = sigmoid(np.dot(X, np.array([w0, w1]))).reshape(-1, 1)
            errors.append(np.mean(np.abs(out - y)))
    return np.array(errors).reshape(len(first), len(second))
