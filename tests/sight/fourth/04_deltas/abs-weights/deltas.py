import numpy as np


def output_delta(layer_2, y):
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    return layer_2_delta


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    # how much each pot matters
    matter = np.abs(synapse_1)
    return layer_2_delta.dot(matter.T) * layer_1 * (1 - layer_1)
