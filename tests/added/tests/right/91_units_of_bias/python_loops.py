"""Loops over Python floats, arrays only at the end; lists of the two come back."""

import math

import numpy as np


def with_bias(X):
    return np.array([[*row, 1.0] for row in X.tolist()])


def node(row, weights, bias):
    total = bias
    for value, weight in zip(row, weights):
        total += value * weight
    return 1 / (1 + math.exp(-total))


def layer(rows, synapse, biases):
    return np.array([[node(row, column, bias) for column, bias in zip(synapse.T, biases)] for row in rows])


def forward_with_bias(X, synapse_0, bias_0, synapse_1, bias_1):
    hidden = layer(X, synapse_0, bias_0)
    return [hidden, layer(hidden, synapse_1, bias_1)]


def bias_derivatives(layer_1_delta, layer_2_delta):
    slopes = []
    for delta in (layer_1_delta, layer_2_delta):
        total = [0.0] * delta.shape[1]
        for row in delta:
            for j, value in enumerate(row):
                total[j] += value
        slopes.append(np.array(total))
    return slopes
