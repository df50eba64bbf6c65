# mistake: error-averaged-too-early
# question: 06_two_layer_network/train
# style: generator of states
import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.random((inputs, outputs)) * 2 - 1


def states(X, y, w):
    while True:
        o = 1 / (1 + np.exp(-X @ w))
        error = np.mean(o - y)
        w = w - X.T @ (error * o * (1 - o))
        yield w, o


def train(X, y, synapse_0, iterations):
    walk = states(X, y, synapse_0)
    for _ in range(iterations - 1):
        next(walk)
    return next(walk)


def error_plane(X, y, first, second):
    grid = np.array(np.meshgrid(first, second, indexing="ij"))
    z = np.tensordot(X, grid, axes=1)
    o = 1 / (1 + np.exp(-z))
    return np.abs(o - y.reshape(-1, 1, 1)).mean(0)
