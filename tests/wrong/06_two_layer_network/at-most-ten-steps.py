# wrong: train
# outcome: wrong
# However many steps it is asked for, it takes ten at most.
import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def train(X, y, synapse_0, iterations):
    for _ in range(min(iterations, 10)):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        layer_1_delta = (layer_1 - y) * (layer_1 * (1 - layer_1))
        synapse_0 = synapse_0 - np.dot(X.T, layer_1_delta)
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i, weight_0 in enumerate(first):
        for j, weight_1 in enumerate(second):
            layer_1 = 1 / (1 + np.exp(-np.dot(X, np.array([[weight_0], [weight_1]]))))
            plane[i, j] = np.mean(np.abs(layer_1 - y))
    return plane
