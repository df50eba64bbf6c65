import numpy as np


def output_delta(layer_2, y):
    too_high_by = np.subtract(layer_2, y)
    unsure = np.multiply(layer_2, np.subtract(1, layer_2))
    return np.multiply(too_high_by, unsure)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return (layer_2_delta @ synapse_1.T) * (layer_1 * (1 + layer_1))
