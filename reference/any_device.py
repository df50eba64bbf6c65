"""Any device: the network, written so that it runs wherever its arrays are.

Source: the article's list of future work, "GPU Compatability". Arrays that follow the Python array API bring their own
library along (`__array_namespace__`). Whoever asks them for it, and uses operators for the rest, needs no other.
"""

from . import Array
from .deltas import hidden_delta, output_delta
from .weight_updates import update, weight_derivative


def sigmoid(x: Array) -> Array:
    """x of any shape, of any library and on any device -> the same shape, library and device.

    Only the exponential is a function of the library. The rest are operators, which belong to the arrays.
    """
    library = x.__array_namespace__()
    squashed: Array = 1 / (1 + library.exp(-x))
    return squashed


def training_step(X: Array, y: Array, synapse_0: Array, synapse_1: Array, alpha: float) -> tuple[Array, Array]:
    """One iteration of the loop, where the arrays are.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs) -> new synapse_0, synapse_1
    """
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    layer_2_delta = output_delta(layer_2, y)
    layer_1_delta = hidden_delta(layer_2_delta, synapse_1, layer_1)
    new_synapse_0 = update(synapse_0, weight_derivative(X, layer_1_delta), alpha)
    new_synapse_1 = update(synapse_1, weight_derivative(layer_1, layer_2_delta), alpha)
    return new_synapse_0, new_synapse_1
