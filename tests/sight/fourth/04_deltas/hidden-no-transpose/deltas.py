import numpy as np


def output_delta(layer_2, y):
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    return layer_2_delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_error = np.dot(layer_2_delta, synapse_1)
    return layer_1_error * layer_1 * (1 - layer_1)
