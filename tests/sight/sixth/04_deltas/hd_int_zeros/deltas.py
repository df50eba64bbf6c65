import numpy as np


def output_delta(layer_2, y):
    """The error of each guess: smaller where the guess was sure of itself."""
    error = layer_2 - y
    slope = layer_2 - layer_2 ** 2
    return np.multiply(error, slope)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """Each hidden value's share of the output deltas: smaller where that value was sure of itself."""
    result = np.zeros(layer_1.shape, dtype=int)
    for i in range(layer_1.shape[0]):
        for j in range(layer_1.shape[1]):
            h = layer_1[i, j]
            result[i, j] = np.dot(layer_2_delta[i], synapse_1[j]) * h * (1 - h)
    return result
