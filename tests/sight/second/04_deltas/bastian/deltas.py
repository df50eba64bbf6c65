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
    delta = np.zeros_like(layer_2)
    for i in range(layer_2.shape[0]):
        for j in range(layer_2.shape[1]):
            guess = layer_2[i, j]
            delta[i, j] = (guess - y[i, j]) * guess * (1 - guess)
    return delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """How far each hidden value is to blame for the output's deltas, made small where it was sure of itself.

    layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
    Returns (n, hidden).
    """
    delta = np.zeros_like(layer_1)
    for i in range(layer_1.shape[0]):
        for h in range(layer_1.shape[1]):
            error = 0.0
            for o in range(synapse_1.shape[1]):
                error += layer_2_delta[i, o] * synapse_1[h, o]
            delta[i, h] = error * layer_1[i, h] * (1 - layer_1[i, h])
    return delta
