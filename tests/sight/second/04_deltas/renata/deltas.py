"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

import numpy as np


def output_delta(layer_2, y):
    """How far each guess missed, made small where the guess was sure of itself.

    layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
    Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
    """
    return (layer_2 - y) * layer_2 * (1 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """How far each hidden value is to blame for the output's deltas, made small where it was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    n, hidden = layer_1.shape
    outputs = layer_2_delta.shape[1]
    result = np.zeros((n, hidden))
    for i in range(n):
        for h in range(hidden):
            error = 0
            for o in range(outputs):
                error = layer_2_delta[i][o] * synapse_1[h][o]
            result[i][h] = error * layer_1[i][h] * (1 - layer_1[i][h])
    return result
