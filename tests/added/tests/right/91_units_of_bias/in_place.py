"""A larger array of ones that is filled; += on the sums; the deltas are added up inside their own first row."""

import numpy as np


def with_bias(X):
    wider = np.ones((X.shape[0], X.shape[1] + 1))
    wider[:, :-1] = X
    return wider


def squash(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    return np.reciprocal(z, out=z)


def forward_with_bias(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = X.dot(synapse_0)
    layer_1 += bias_0
    squash(layer_1)
    layer_2 = layer_1.dot(synapse_1)
    layer_2 += bias_1
    return layer_1, squash(layer_2)


def bias_derivatives(layer_1_delta, layer_2_delta):
    for delta in (layer_1_delta, layer_2_delta):
        for row in delta[1:]:
            delta[0] += row
    return layer_1_delta[0], layer_2_delta[0]
