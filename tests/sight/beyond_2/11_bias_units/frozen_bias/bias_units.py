"""Bias units: every unit gets a number of its own, which is added before the sigmoid.

The first entry in the article's list of what is still to come. Samples lie in rows. Each file stands alone: write
again what you need from earlier exercises.
"""

import math

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z))


def one_layer(values, weights, bias):
    out = np.zeros((len(values), weights.shape[1]))
    for i in range(len(values)):
        for j in range(weights.shape[1]):
            total = bias[j]
            for k in range(weights.shape[0]):
                total += values[i, k] * weights[k, j]
            out[i, j] = sigmoid(total)
    return out


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    hidden = one_layer(X, synapse_0, bias_0)
    return hidden, one_layer(hidden, synapse_1, bias_1)


def bias_derivative(delta):
    """For each bias, the slope of half the sum of all squared errors.

    delta (n, units): the deltas of the layer that the biases belong to
    Returns (units,): one axis, the shape of the biases. The samples are summed, not averaged, as they are for the
    weights in the article.
    """
    n, units = delta.shape
    slopes = np.zeros(units)
    for i in range(n):
        for j in range(units):
            slopes[j] += delta[i, j]
    return slopes


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    """One iteration of the training loop: forward, deltas, and one step for all weights and all biases.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,): float64 arrays; alpha above 0. The samples are summed.
    Returns the new synapse_0, bias_0, synapse_1 and bias_1, in this order and in their old shapes. Inside, your deltas
    may have either sign, as long as the error falls.
    """
    hidden = one_layer(X, synapse_0, bias_0)
    guess = one_layer(hidden, synapse_1, bias_1)
    w0, b0 = synapse_0.copy(), bias_0.copy()
    w1, b1 = synapse_1.copy(), bias_1.copy()
    for i in range(len(X)):
        out_delta = (y[i] - guess[i]) * guess[i] * (1 - guess[i])
        hid_delta = (synapse_1 @ out_delta) * hidden[i] * (1 - hidden[i])
        w1 += alpha * np.outer(hidden[i], out_delta)
        b1 += alpha * out_delta
        w0 += alpha * np.outer(X[i], hid_delta)
    return w0, b0, w1, b1
