import numpy as np


def dsig(o):
    return o * (1 - o)


def output_delta(layer_2, y):
    return (layer_2 - y) * dsig(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return 0.5 * layer_2_delta.dot(synapse_1.T) * dsig(layer_1)
