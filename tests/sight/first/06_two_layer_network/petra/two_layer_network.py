"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. A file stands alone: what you need from earlier exercises, write again.
"""

import numpy as np
import random


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    # same seed, same numbers
    random.seed(seed)
    return 2 * np.random.rand(inputs, outputs) - 1


def train(X, y, synapse_0, iterations):
    """Train the network: each step as long as the slopes are steep, with no alpha (which is an alpha of 1).

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, either sign will do, as long as the error falls.
    """
    step = 0
    while step < iterations:
        # guess
        layer_1 = sigmoid(X.dot(synapse_0))
        # miss
        error = layer_1 - y
        # slope
        slope = layer_1 * (1 - layer_1)
        # update
        synapse_0 = synapse_0 - X.T.dot(error * slope)
        step += 1
    return synapse_0, layer_1


def mae(X, y, w):
    return np.mean(np.abs(sigmoid(X.dot(w)) - y))


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    result = np.empty((first.size, second.size))
    for i, w0 in enumerate(first):
        for j, w1 in enumerate(second):
            w = np.array([w0, w1]).reshape(2, 1)
            result[i, j] = mae(X, y, w)
    return result
