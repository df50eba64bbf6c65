"""Bias units: something for every node to say when all it hears is 0.

The third column of the article's X is always 1. Here the ones come from you, and each layer has a bias of its own.
Samples lie in rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def with_bias(X):
    """The data with one more input, the last, which is 1 for every sample.

    X (n, inputs): a float64 array
    Returns (n, inputs + 1).
    """
    ### BEGIN SOLUTION
    ones = np.ones((len(X), 1))
    return np.concatenate([X, ones], axis=1)
    ### END SOLUTION


def forward_with_bias(X, synapse_0, bias_0, synapse_1, bias_1):
    """Send the data through both layers, each squashed by the sigmoid, where every node has a bias.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    ### BEGIN SOLUTION
    layer_1 = 1 / (1 + np.exp(-(np.dot(X, synapse_0) + bias_0)))
    layer_2 = 1 / (1 + np.exp(-(np.dot(layer_1, synapse_1) + bias_1)))
    return layer_1, layer_2
    ### END SOLUTION


def bias_derivatives(layer_1_delta, layer_2_delta):
    """The slope of the error for each bias of both layers, summed over the samples.

    layer_1_delta (n, hidden), layer_2_delta (n, outputs): the deltas of what came out
    Returns the slopes for bias_0 (hidden,) and those for bias_1 (outputs,).
    """
    ### BEGIN SOLUTION
    return layer_1_delta.sum(axis=0), layer_2_delta.sum(axis=0)
    ### END SOLUTION
