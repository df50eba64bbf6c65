# wrong: hidden_delta
# outcome: wrong
# Weights beyond 1.5 are taken for 1.5.
import numpy as np


def output_delta(layer_2, y):
    return (layer_2 - y) * (layer_2 * (1 - layer_2))


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return np.dot(np.clip(layer_2_delta, -2.5, 2.5), np.clip(synapse_1, -1.5, 1.5).T) * (layer_1 * (1 - layer_1))
