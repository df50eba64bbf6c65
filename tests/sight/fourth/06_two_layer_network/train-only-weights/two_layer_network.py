"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. Each file stands alone: write again what you need from earlier
exercises.
"""

import numpy as np


def squash(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    np.random.seed(seed)
    return np.random.uniform(low=-1, high=1, size=inputs * outputs).reshape(inputs, outputs)


def train(X, y, synapse_0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    syn = synapse_0.copy()
    for _ in range(iterations):
        p = 1 / (1 + np.exp(-X @ syn))
        syn -= X.T @ ((p - y) * p * (1 - p))
    return syn


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    west_east = np.outer(X[:, 1], second)
    plane = []
    for a in first:
        guesses = squash(west_east + a * X[:, [0]])
        plane.append(np.mean(abs(guesses - y), axis=0))
    return np.stack(plane)
