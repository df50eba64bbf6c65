# wrong: forward_with_bias
# outcome: wrong
# says: the second of the 2 values
# bias_1 isn't used.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def with_bias(X):
    return np.hstack([X, np.ones((X.shape[0], 1))])


def forward_with_bias(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = nonlin(X @ synapse_0 + bias_0)
    return layer_1, nonlin(layer_1 @ synapse_1)


def bias_derivatives(layer_1_delta, layer_2_delta):
    return np.sum(layer_1_delta, 0), np.sum(layer_2_delta, 0)
