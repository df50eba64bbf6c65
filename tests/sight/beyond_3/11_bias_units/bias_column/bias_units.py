"""Bias units: every unit gets a number of its own, which is added before the sigmoid.

The first entry in the article's list of what is still to come. Samples lie in rows. Each file stands alone: write
again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(out):
    return out * (1 - out)


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    l1 = sigmoid(np.dot(X, synapse_0) + bias_0[:, np.newaxis])
    l2 = sigmoid(np.dot(l1, synapse_1) + bias_1)
    return l1, l2


def bias_derivative(delta):
    """For each bias, the slope of half the sum of all squared errors.

    delta (n, units): the deltas of the layer that the biases belong to
    Returns (units,): one axis, the shape of the biases. The samples are summed, not averaged, as they are for the
    weights in the article.
    """
    return delta.sum(axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    """One iteration of the training loop: forward, deltas, and one step for all weights and all biases.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,): float64 arrays; alpha above 0. The samples are summed.
    Returns the new synapse_0, bias_0, synapse_1 and bias_1, in this order and in their old shapes. Inside, your deltas
    may have either sign, as long as the error falls.
    """
    l1, l2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    error = y - l2
    d2 = error * slope(l2)
    d1 = d2.dot(synapse_1.T) * slope(l1)
    s1 = synapse_1 + alpha * l1.T.dot(d2)
    s0 = synapse_0 + alpha * X.T.dot(d1)
    b1 = bias_1 + alpha * d2.sum(axis=0)
    b0 = bias_0 + alpha * d1.sum(axis=0)
    return s0, b0, s1, b1
