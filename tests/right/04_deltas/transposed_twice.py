"""Minus the other sign, and the product taken the other way round."""
import numpy as np


def output_delta(layer_2, y):
    return -((y - layer_2) * (layer_2 - layer_2**2))


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return synapse_1.dot(layer_2_delta.T).T * (layer_1 - layer_1 * layer_1)
