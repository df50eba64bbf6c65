import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    layer_1 = nonlin(np.dot(X, synapse_0) + bias_0)
    layer_2 = nonlin(np.dot(layer_1, synapse_1) + bias_1)
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
    l1 = nonlin(np.dot(X, synapse_0) + bias_0)
    l2 = nonlin(np.dot(l1, synapse_1) + bias_1)
    l2_error = l2 - y
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_delta.dot(synapse_1.T)
    l1_delta = l1_error * nonlin(l1, True)
    new_synapse_1 = synapse_1 - alpha * l1.T.dot(l2_delta)
    new_synapse_0 = synapse_0 - alpha * X.T.dot(l1_delta)
    new_bias_1 = bias_1 - alpha * l2_delta.sum(axis=0)
    new_bias_0 = bias_0 - alpha * l1_delta.sum(axis=0)
    return new_synapse_0, new_bias_0, new_synapse_1, new_bias_1
