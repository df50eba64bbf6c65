import numpy as np


def slope(o):
    return o - o * o


def output_delta(layer_2, y):
    return (layer_2 - y) * slope(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    blame = np.einsum("no,ho->nh", layer_2_delta, synapse_1)
    return blame * slope(layer_1)
