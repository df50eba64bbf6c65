# from memory, second try
import numpy as np


def _sig(x):
    return 1 / (1 + np.exp(-x))


def output_delta(layer_2, y):
    s = _sig(layer_2)
    return (layer_2 - y) * s * (1 - s)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = np.einsum('no,ho->nh', layer_2_delta, synapse_1)
    slope = layer_1 * (1 - layer_1)
    return blame * slope
