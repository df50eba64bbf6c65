"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. Each file stands alone: write again what you need from earlier
exercises.
"""

import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    rng = np.random.default_rng(seed)
    return rng.uniform(-1.0, 1.0, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    w = synapse_0
    for _ in range(iterations):
        guess = 1 / (1 + np.exp(-(X @ w)))
        delta = (y - guess) * guess * (1 - guess)
        w = w + X.T @ delta
    return w, guess


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    e = np.zeros((first.size, second.size))
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            w = np.array([a, b]).reshape(2, 1)
            e[i, j] = np.abs(X.dot(w) - y).mean()
    return e
