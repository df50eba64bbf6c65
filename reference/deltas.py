"""The deltas: how much each value is to blame for the error, from the output backwards.

Source: lines 10 and 11 of the thirteen. A value that is sure of itself (near 0 or 1, where the sigmoid is flat) is
less to blame. The sign is that of layer_2 - y, so the weights go against it: updates subtract.
"""

from . import Array
from .sigmoid import sigmoid_output_to_derivative


def output_delta(layer_2: Array, y: Array) -> Array:
    """How far each guess missed, scaled by how unsure it was.

    layer_2 (n, outputs), y (n, outputs) -> (n, outputs)
    """
    return (layer_2 - y) * sigmoid_output_to_derivative(layer_2)


def hidden_delta(layer_2_delta: Array, synapse_1: Array, layer_1: Array) -> Array:
    """How far each hidden value is to blame, scaled by how unsure it was.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden) -> (n, hidden)
    """
    return layer_2_delta @ synapse_1.mT * sigmoid_output_to_derivative(layer_1)
