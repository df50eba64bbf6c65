import numpy as np


def deriv(v):
    return v * (1 - v)


def output_delta(layer_2, y):
    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error * deriv(layer_2_error)
    return layer_2_delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    heard = np.einsum('no,ho->nh', layer_2_delta, synapse_1)
    heard -= heard * (1 - layer_1 * (1 - layer_1))
    return heard
