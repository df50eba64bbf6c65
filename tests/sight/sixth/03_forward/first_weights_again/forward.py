"""The forward pass: from data to a guess, and how far the guess missed.

From the thirteen lines, 08 and 09, and the error that the article prints while it trains.
Samples lie in rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(X, W0, W1):
    """Send the data through both layers, each squashed by the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    h = sigmoid(np.dot(X, W0))
    out = sigmoid(np.dot(h, W0))
    return h, out


def mean_absolute_error(out, y):
    """How far the guesses are from the targets on average, over all values. Too high counts the same as too low.

    layer_2 (n, outputs), y (n, outputs): float64 arrays
    Returns one number.
    """
    misses = np.absolute(out - y)
    return misses.mean()
