import numpy as np


def forward(X, synapse_0, synapse_1):
    hidden = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    return 1 / (1 + np.exp(-np.dot(hidden, synapse_1)))


def mean_absolute_error(layer_2, y):
    diff = layer_2 - y
    diff[diff < 0] *= -1
    return diff.mean()
