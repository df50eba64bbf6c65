"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. A file stands alone: what you need from earlier exercises,
write again.
"""

import numpy as np


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def output_delta(layer_2, y):
    """How far each guess missed, made small where the guess was sure of itself.

    layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
    Returns (n, outputs). The sign is the one for a network that subtracts its updates: above 0 where a guess is high.
    """
    layer_2_error = layer_2 - y
    return layer_2_error * sigmoid_output_to_derivative(layer_2_error)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """How far each hidden value is to blame for the output's deltas, made small where it was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    return layer_1_error * sigmoid_output_to_derivative(layer_1)
