"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_derivative(x):
    return sigmoid(x) * (1 - sigmoid(x))


def output_delta(layer_2, y):
    """How far each guess missed, made small where the guess was sure of itself.

    layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
    Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
    """
    return (layer_2 - y) * sigmoid_derivative(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """How far each hidden value is to blame for the output's deltas, made small where it was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    return np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
