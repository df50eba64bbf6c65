"""The forward pass: from data to a guess, and how far the guess missed.

From the thirteen lines, 08 and 09, and the error that the article prints while it trains.
Samples lie in rows. A file stands alone: what you need from earlier exercises, write again.
"""

import numpy as np


def squash(z):
    return 1.0 / (1.0 + np.exp(-z))


def forward(X, synapse_0, synapse_1):
    """Send the data through both layers, each squashed by the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    # hidden layer
    hidden_out = squash(X @ synapse_0)
    # output layer
    output_out = hidden_out @ synapse_1
    return hidden_out, output_out


def mean_absolute_error(layer_2, y):
    """How far the guesses are from the targets on average, over all values. A miss counts the same on either side.

    layer_2 (n, outputs), y (n, outputs): float64 arrays
    Returns one number.
    """
    # how much did we miss?
    miss = layer_2 - y
    # left or right doesn't matter
    miss = abs(miss)
    total = miss.sum()
    return total / miss.size
