import numpy as np


def output_delta(layer_2, y):
    return (layer_2 - y) * layer_2 * (1.0 - layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    # opposite direction, since we go backwards
    back = -np.dot(layer_2_delta, synapse_1.T)
    return back * layer_1 * (1.0 - layer_1)
