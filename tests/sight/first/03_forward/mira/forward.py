"""The forward pass: from data to a guess, and how far the guess missed.

From the thirteen lines, 08 and 09, and the error that the article prints while it trains.
Samples lie in rows. A file stands alone: what you need from earlier exercises, write again.
"""

from collections import namedtuple
import numpy as np

Layers = namedtuple("Layers", "layer_1 layer_2")


def forward(X, synapse_0, synapse_1):
    """Send the data through both layers, each squashed by the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    columns = X.T
    states = []
    for w in (synapse_0, synapse_1):
        columns = .5 * (1 + np.tanh(.5 * w.T.dot(columns)))
        states.append(columns.T)
    return Layers(*states)


def mean_absolute_error(layer_2, y):
    """How far the guesses are from the targets on average, over all values. A miss counts the same on either side.

    layer_2 (n, outputs), y (n, outputs): float64 arrays
    Returns one number.
    """
    return float(np.sqrt((layer_2 - y) ** 2).ravel().sum() / y.size)
