"""The forward pass: data in, a guess out, and how far the guess missed.

Source: lines 08 and 09 of the thirteen, and the error that the article prints.
"""

import numpy as np

from . import Array
from .sigmoid import sigmoid


def forward(X: Array, synapse_0: Array, synapse_1: Array) -> tuple[Array, Array]:
    """What the hidden layer makes of the data, and what the output layer makes of that.

    X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs) -> layer_1 (n, hidden), layer_2 (n, outputs)
    """
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    return layer_1, layer_2


def mean_absolute_error(layer_2: Array, y: Array) -> Array:
    """How far the guesses lie from the targets, on average over all values, whichever side they miss on.

    layer_2 (n, outputs), y (n, outputs) -> one number
    """
    mean: Array = np.mean(np.abs(layer_2 - y), axis=(-2, -1))
    return mean
