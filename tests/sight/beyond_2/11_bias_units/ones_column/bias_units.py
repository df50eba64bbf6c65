import numpy as np

# A bias is a weight whose input is always 1: so put it under the weights as one more row.


def with_ones(a):
    return np.hstack([a, np.ones((a.shape[0], 1))])


def squash(a):
    return np.reciprocal(1 + np.exp(-a))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    s0 = np.vstack([synapse_0, bias_0])
    s1 = np.vstack([synapse_1, bias_1])
    layer_1 = squash(with_ones(X) @ s0)
    layer_2 = squash(with_ones(layer_1) @ s1)
    return layer_1, layer_2


def bias_derivative(delta):
    ones = np.ones(delta.shape[0])
    return ones @ delta


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    delta_2 = (layer_2 - y) * (layer_2 - layer_2**2)
    delta_1 = (delta_2 @ synapse_1.T) * (layer_1 - layer_1**2)
    s0 = np.vstack([synapse_0, bias_0]) - alpha * (with_ones(X).T @ delta_1)
    s1 = np.vstack([synapse_1, bias_1]) - alpha * (with_ones(layer_1).T @ delta_2)
    return s0[:-1], s0[-1], s1[:-1], s1[-1]
