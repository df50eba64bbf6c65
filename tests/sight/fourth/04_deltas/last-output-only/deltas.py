"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

import numpy as np


def output_delta(layer_2, y):
    """The error of each guess, scaled down where the guess was sure of itself.

    layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
    Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
    """
    d = np.zeros(layer_2.shape)
    for i in range(layer_2.shape[0]):
        for k in range(layer_2.shape[1]):
            g = layer_2[i, k]
            d[i, k] = (g - y[i, k]) * g * (1 - g)
    return d


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """Each hidden value's share of the output deltas, scaled down where that value was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    n, hidden = layer_1.shape
    back = np.zeros((n, hidden))
    for i in range(n):
        for h in range(hidden):
            for o in range(synapse_1.shape[1]):
                back[i, h] = layer_2_delta[i, o] * synapse_1[h, o]
    return back * layer_1 * (1 - layer_1)
