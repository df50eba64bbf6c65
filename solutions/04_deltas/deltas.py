"""The deltas: how much each value is to blame for the error, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

import numpy as np


def output_delta(layer_2, y):
    """The error of each guess: smaller where the guess was sure of itself.

    layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
    Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
    """
    ### BEGIN SOLUTION
    return (layer_2 - y) * (layer_2 * (1 - layer_2))
    ### END SOLUTION


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """Each hidden value's share of the output deltas: smaller where that value was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    ### BEGIN SOLUTION
    return np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    ### END SOLUTION
