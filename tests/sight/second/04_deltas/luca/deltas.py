import numpy as np


def output_delta(layer_2, y):
    error = layer_2 - y
    slope = layer_2 * (1 - layer_2)
    return np.dot(error, slope)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    slope = layer_1 * (1 - layer_1)
    return np.dot(layer_2_delta, synapse_1.T) * slope
