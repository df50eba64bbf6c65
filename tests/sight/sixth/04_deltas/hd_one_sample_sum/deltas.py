"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

import numpy as np


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def output_delta(guess, target):
    """The error of each guess: smaller where the guess was sure of itself.

    layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
    Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
    """
    eg = guess - target
    return eg * sigmoid_output_to_derivative(guess)


def hidden_delta(dg, w_out, hid):
    """Each hidden value's share of the output deltas: smaller where that value was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    error = np.zeros(hid.shape)
    for k in range(dg.shape[1]):
        error = np.outer(dg[:, k], w_out[:, k])
    return error * hid * (1 - hid)
