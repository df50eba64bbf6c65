import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    w = np.random.random((inputs, outputs))
    w = 2 * w - 1
    return w


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 - np.dot(X, delta)
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i, w0 in enumerate(first):
        for j, w1 in enumerate(second):
            plane[i, j] = np.mean(np.abs(sigmoid(np.dot(X, np.array([[w0], [w1]]))) - y))
    return plane
