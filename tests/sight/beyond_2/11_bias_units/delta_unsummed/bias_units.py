import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = nonlin(np.dot(X, synapse_0) + bias_0)
    layer_2 = nonlin(np.dot(layer_1, synapse_1) + bias_1)
    return layer_1, layer_2


def bias_derivative(delta):
    # the input of a bias is always 1
    return 1 * delta


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
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
