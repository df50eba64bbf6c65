"""The forward pass: from data to a guess, and how far the guess missed.

From the thirteen lines, 08 and 09, and the error that the article prints while it trains.
Samples lie in rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


squash = lambda z: 1.0 / (1.0 + np.exp(-z))


def forward(X, synapse_0, synapse_1):
    """Send the data through both layers, each squashed by the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    hidden_rows, output_rows = [], []
    for row in X:
        hidden = squash(row @ synapse_0)
        hidden_rows.append(hidden)
        output_rows.append(squash(hidden @ synapse_1))
    return np.array(hidden_rows), np.array(output_rows)


def mean_absolute_error(layer_2, y):
    """How far the guesses are from the targets on average, over all values. Too high counts the same as too low.

    layer_2 (n, outputs), y (n, outputs): float64 arrays
    Returns one number.
    """
    err = y - layer_2
    return np.mean(err ** 2)
