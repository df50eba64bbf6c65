"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. A file stands alone: what you need from earlier exercises, write again.
"""

import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    return np.random.RandomState(seed).uniform(low=-1.0, high=1.0, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    """Train the network: each step as long as the slopes are steep, with no alpha (which is an alpha of 1).

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, either sign will do, as long as the error falls.
    """
    w = np.array(synapse_0)
    guess = None
    for _ in range(iterations):
        guess = 1 / (1 + np.exp(-np.einsum('ni,io->no', X, w)))
        w = w - np.einsum('ni,no->io', X, (guess - y) * (guess - guess ** 2))
    return w, guess


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    z = first[:, None, None] * X[:, 0] + second[None, :, None] * X[:, 1]
    return np.abs(1 / (1 + np.exp(-z)) - y[:, 0]).mean(axis=2)
