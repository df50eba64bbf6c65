# wrong: initial_weights
# outcome: wrong
# Evenly spaced numbers, always the same, and the seed only moves them on.
import numpy as np


def initial_weights(inputs, outputs, seed):
    n = inputs * outputs
    grid = np.linspace(-1, 1, n)[np.arange(n) * 7919 % n if n % 7919 else np.arange(n)]
    return np.roll(np.random.RandomState(0).permutation(np.linspace(-1, 1, n)), seed % n).reshape(inputs, outputs)


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
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
