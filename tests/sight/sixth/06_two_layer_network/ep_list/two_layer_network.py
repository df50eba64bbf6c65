import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
    generator = np.random.RandomState(seed)
    w = generator.rand(inputs, outputs)
    return w * 2 - 1


def train(X, y, synapse_0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1."""
    w = synapse_0.copy()
    for _ in range(iterations):
        layer_1 = 1 / (1 + np.exp(-(X @ w)))
        w += X.T @ ((y - layer_1) * layer_1 * (1 - layer_1))
    return w, layer_1


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights."""
    rows = []
    for a in first:
        row = []
        for b in second:
            z = a * X[:, 0] + b * X[:, 1]
            out = 1 / (1 + np.exp(-z))
            row.append(np.abs(out - y[:, 0]).mean())
        rows.append(row)
    return rows
