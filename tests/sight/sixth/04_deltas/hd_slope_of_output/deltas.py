"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

import numpy


def output_delta(layer_2, y):
    """The error of each guess: smaller where the guess was sure of itself.

    layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
    Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
    """
    layer_2_error = layer_2 - y
    return layer_2_error * sigmoid_output_to_derivative(layer_2)


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """Each hidden value's share of the output deltas: smaller where that value was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    error = layer_2_delta * sigmoid_output_to_derivative(layer_2_delta)
    return error.dot(synapse_1.T)
