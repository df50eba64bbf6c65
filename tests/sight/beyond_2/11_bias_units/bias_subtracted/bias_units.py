"""Bias units: every unit gets a number of its own, which is added before the sigmoid.

The first entry in the article's list of what is still to come. Samples lie in rows. Each file stands alone: write
again what you need from earlier exercises.
"""

import numpy as np

# A bias is a weight whose input is always 1: so put it under the weights as one more row.


def with_ones(a):
    return np.hstack([a, np.ones((a.shape[0], 1))])


def squash(a):
    return np.reciprocal(1 + np.exp(-a))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    # a unit fires when its sum is above its threshold
    layer_1 = squash(X @ synapse_0 - bias_0)
    layer_2 = squash(layer_1 @ synapse_1 - bias_1)
    return layer_1, layer_2


def bias_derivative(delta):
    """For each bias, the slope of half the sum of all squared errors.

    delta (n, units): the deltas of the layer that the biases belong to
    Returns (units,): one axis, the shape of the biases. The samples are summed, not averaged, as they are for the
    weights in the article.
    """
    ones = np.ones(delta.shape[0])
    return ones @ delta


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    """One iteration of the training loop: forward, deltas, and one step for all weights and all biases.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,): float64 arrays; alpha above 0. The samples are summed.
    Returns the new synapse_0, bias_0, synapse_1 and bias_1, in this order and in their old shapes. Inside, your deltas
    may have either sign, as long as the error falls.
    """
    layer_1 = squash(X @ synapse_0 + bias_0)
    layer_2 = squash(layer_1 @ synapse_1 + bias_1)
    delta_2 = (layer_2 - y) * (layer_2 - layer_2**2)
    delta_1 = (delta_2 @ synapse_1.T) * (layer_1 - layer_1**2)
    s0 = np.vstack([synapse_0, bias_0]) - alpha * (with_ones(X).T @ delta_1)
    s1 = np.vstack([synapse_1, bias_1]) - alpha * (with_ones(layer_1).T @ delta_2)
    return s0[:-1], s0[-1], s1[:-1], s1[-1]
