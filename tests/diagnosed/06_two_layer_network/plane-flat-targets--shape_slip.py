# mistake: plane-flat-targets
# question: 06_two_layer_network/error_plane
# style: ndindex, squeeze
import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.array([[2 * np.random.random() - 1 for _ in range(outputs)] for _ in range(inputs)])


def train(X, y, synapse_0, iterations):
    syn = synapse_0
    for _ in range(iterations):
        layer = 1 / (1 + np.exp(-np.matmul(X, syn)))
        delta = (layer - y) * layer
        delta *= 1 - layer
        syn = syn - np.matmul(X.T, delta)
    return [syn, layer]


def error_plane(X, y, first, second):
    targets = y.squeeze()
    plane = np.empty((first.size, second.size))
    for i, j in np.ndindex(plane.shape):
        w = np.array([[first[i]], [second[j]]])
        guesses = 1 / (1 + np.exp(-(X @ w)))
        plane[i, j] = np.abs(guesses - targets).mean()
    return plane
