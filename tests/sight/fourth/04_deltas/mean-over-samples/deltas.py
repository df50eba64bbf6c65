import numpy as np


def output_delta(layer_2, y):
    d = (layer_2 - y) * layer_2 * (1 - layer_2)
    return np.mean(d, axis=0)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
    return layer_1_delta
