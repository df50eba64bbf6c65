# tries: shapes that NumPy would stretch until they fit
# file: deltas.py
# must: wrong
import numpy as np


def output_delta(layer_2, y):
    right = (layer_2 - y) * layer_2 * (1 - layer_2)
    return right.reshape(*right.shape, 1)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    right = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    return right.reshape(1, *right.shape)
