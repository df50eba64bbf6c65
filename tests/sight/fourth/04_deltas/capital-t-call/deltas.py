import numpy as np


def slope_of(out):
    return out * (1 - out)


def output_delta(layer_2, y):
    error = layer_2 - y
    slope = slope_of(layer_2)
    return error * slope


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = np.dot(layer_2_delta, synapse_1.T())
    layer_1_delta = layer_1_error * (layer_1 * (1 - layer_1))
    return layer_1_delta
