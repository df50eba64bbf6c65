"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. Each file stands alone: write again what you need from earlier
exercises.
"""

import numpy as np


def forward(X, w):
    return 1.0 / (1.0 + np.exp(-X.dot(w)))


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    state = np.random.RandomState(seed)
    w = state.rand(inputs, outputs)
    w *= 2
    w -= 1
    return w


def train(X, y, synapse_0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    for i in range(iterations):
        out = forward(X, synapse_0)
        err = out - y
        synapse_0 -= X.T.dot(err * out * (1 - out))
    return synapse_0, out


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    def err(w_a, w_b):
        z = w_a * X[:, 1:2] + w_b * X[:, 0:1]
        return np.abs(1 / (1 + np.exp(-z)) - y).mean()
    return np.array([[err(a, b) for b in second] for a in first])
