"""np.pad for the ones; the biases go in as one more row of weights, under a column of ones."""

import numpy as np


def with_bias(X):
    return np.pad(X, ((0, 0), (0, 1)), constant_values=1)


def forward_with_bias(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = 1 / (1 + np.exp(-with_bias(X) @ np.vstack([synapse_0, bias_0])))
    layer_2 = 1 / (1 + np.exp(-with_bias(layer_1) @ np.vstack([synapse_1, bias_1])))
    return layer_1, layer_2


def bias_derivatives(layer_1_delta, layer_2_delta):
    ones = np.ones(len(layer_1_delta))
    return ones @ layer_1_delta, ones @ layer_2_delta
