"""Bias units: something for every node to say when all it hears is 0.

Source: the third column of the article's X, which is always 1. Here the ones stand beside the data, and each layer has
a bias of its own.
"""

import numpy as np

from . import Array
from .sigmoid import sigmoid


def with_bias(X: Array) -> Array:
    """The data with one more input, which is 1 for every sample.

    X (n, inputs) -> (n, inputs + 1)
    """
    return np.concatenate([X, np.ones((len(X), 1))], axis=1)


def forward_with_bias(
    X: Array, synapse_0: Array, bias_0: Array, synapse_1: Array, bias_1: Array
) -> tuple[Array, Array]:
    """The forward pass of a network whose nodes each have a bias.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,)
    -> layer_1 (n, hidden), layer_2 (n, outputs)
    """
    layer_1 = sigmoid(X @ synapse_0 + bias_0)
    layer_2 = sigmoid(layer_1 @ synapse_1 + bias_1)
    return layer_1, layer_2


def bias_derivatives(layer_1_delta: Array, layer_2_delta: Array) -> tuple[Array, Array]:
    """The slope of the error for each bias: a weight whose input is 1 in every sample.

    layer_1_delta (n, hidden), layer_2_delta (n, outputs) -> (hidden,), (outputs,)
    """
    return np.sum(layer_1_delta, axis=0), np.sum(layer_2_delta, axis=0)
