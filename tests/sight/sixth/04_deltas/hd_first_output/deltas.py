import numpy as np


def output_delta(layer_2, y):
    error = layer_2 - y
    slope = layer_2 - layer_2 ** 2
    return np.multiply(error, slope)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    err = np.outer(layer_2_delta[:, 0], synapse_1[:, 0])
    return err * layer_1 * (1 - layer_1)
