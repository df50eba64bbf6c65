"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. A file stands alone: what you need from earlier exercises, write again.
"""

import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    np.random.seed(seed)
    flat = np.random.random(inputs * outputs)
    return (flat - 0.5).reshape(inputs, outputs) / 0.5


def train(X, y, synapse_0, iterations):
    """Train the network: each step as long as the slopes are steep, with no alpha (which is an alpha of 1).

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, either sign will do, as long as the error falls.
    """
    history = [synapse_0]
    layers = []
    for j in range(iterations):
        layers.append(1 / (1 + np.exp(-np.matmul(X, history[j]))))
        delta = np.multiply(layers[j] - y, np.multiply(layers[j], 1 - layers[j]))
        history.append(history[j] - np.matmul(X.transpose(), delta))
    return history[-1], layers[-1]


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    A, B = np.meshgrid(first, second, indexing="ij")
    weights = np.stack([A.ravel(), B.ravel()])        # (2, a*b)
    guesses = 1 / (1 + np.exp(-X.dot(weights)))       # (n, a*b)
    return np.abs(guesses - y).mean(axis=0).reshape(A.shape)
