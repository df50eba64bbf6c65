"""RandomState(seed).uniform; += with y - layer_1; the plane by meshgrid."""
import numpy as np


def initial_weights(inputs, outputs, seed):
    return np.random.RandomState(seed).uniform(-1, 1, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    for iter in range(iterations):
        layer_0 = X
        layer_1 = 1 / (1 + np.exp(-np.dot(layer_0, synapse_0)))
        layer_1_error = y - layer_1
        layer_1_delta = layer_1_error * (layer_1 * (1 - layer_1))
        synapse_0 += np.dot(layer_0.T, layer_1_delta)
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second, indexing="ij")
    guess = 1 / (1 + np.exp(-(A[..., None] * X[:, 0] + B[..., None] * X[:, 1])))
    return np.abs(guess - y[:, 0]).mean(axis=-1)
