import numpy as np


def slope_of(out):
    return out * (1 - out)


def output_delta(layer_2, y):
    error = layer_2 - y
    return error * (y * (1 - y))


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    back = np.dot(layer_2_delta, np.transpose(synapse_1))
    slope = slope_of(layer_1)
    return back * slope
