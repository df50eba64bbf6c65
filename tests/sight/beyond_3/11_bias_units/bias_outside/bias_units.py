"""Bias units: every unit gets a number of its own, which is added before the sigmoid.

The first entry in the article's list of what is still to come. Samples lie in rows. Each file stands alone: write
again what you need from earlier exercises.
"""

import numpy as np


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    layer_1 = 1 / (1 + np.exp(-(X @ synapse_0))) + bias_0
    layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1 + bias_1)))
    return layer_1, layer_2


def bias_derivative(delta):
    """For each bias, the slope of half the sum of all squared errors.

    delta (n, units): the deltas of the layer that the biases belong to
    Returns (units,): one axis, the shape of the biases. The samples are summed, not averaged, as they are for the
    weights in the article.
    """
    return np.sum(delta, axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    """One iteration of the training loop: forward, deltas, and one step for all weights and all biases.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,): float64 arrays; alpha above 0. The samples are summed.
    Returns the new synapse_0, bias_0, synapse_1 and bias_1, in this order and in their old shapes. Inside, your deltas
    may have either sign, as long as the error falls.
    """
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    new_synapse_1 = synapse_1 - alpha * (layer_1.T @ layer_2_delta)
    new_synapse_0 = synapse_0 - alpha * (X.T @ layer_1_delta)
    new_bias_1 = bias_1 - alpha * np.sum(layer_2_delta, axis=0)
    new_bias_0 = bias_0 - alpha * np.sum(layer_1_delta, axis=0)
    return new_synapse_0, new_bias_0, new_synapse_1, new_bias_1
