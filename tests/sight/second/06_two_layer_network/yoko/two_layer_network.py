import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        synapse_0 = (synapse_0 - X.T.dot(delta)) * 1.001
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    return np.array([[np.mean(np.abs(sigmoid(X.dot([[f], [s]])) - y)) for s in second] for f in first])
