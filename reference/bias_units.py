"""Bias units: a number of its own for each unit, added before the sigmoid, so that no column of ones is needed.

Source: the article's list of future work. A bias is a weight whose input is always 1. So its slope is the delta itself,
summed over the samples.
"""

import numpy as np

from . import Array
from .deltas import hidden_delta, output_delta
from .sigmoid import sigmoid
from .weight_updates import update, weight_derivative


def forward(X: Array, synapse_0: Array, bias_0: Array, synapse_1: Array, bias_1: Array) -> tuple[Array, Array]:
    """What the hidden layer makes of the data, and what the output layer makes of that.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,)
    -> layer_1 (n, hidden), layer_2 (n, outputs)
    """
    # A row of biases for all the samples of its network.
    layer_1 = sigmoid(X @ synapse_0 + bias_0[..., np.newaxis, :])
    layer_2 = sigmoid(layer_1 @ synapse_1 + bias_1[..., np.newaxis, :])
    return layer_1, layer_2


def bias_derivative(delta: Array) -> Array:
    """The slope of the error for each bias: the blame of its unit, summed over the samples.

    delta (n, units) -> (units,)
    """
    return np.sum(delta, axis=-2)


def training_step(
    X: Array, y: Array, synapse_0: Array, bias_0: Array, synapse_1: Array, bias_1: Array, alpha: float | Array
) -> tuple[Array, Array, Array, Array]:
    """One iteration: forward, deltas, then weights and biases move alike.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,) -> new synapse_0, bias_0, synapse_1, bias_1
    """
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    layer_2_delta = output_delta(layer_2, y)
    layer_1_delta = hidden_delta(layer_2_delta, synapse_1, layer_1)
    synapse_0 = update(synapse_0, weight_derivative(X, layer_1_delta), alpha)
    bias_0 = update(bias_0, bias_derivative(layer_1_delta), alpha)
    synapse_1 = update(synapse_1, weight_derivative(layer_1, layer_2_delta), alpha)
    bias_1 = update(bias_1, bias_derivative(layer_2_delta), alpha)
    return synapse_0, bias_0, synapse_1, bias_1
