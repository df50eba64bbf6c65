# wrong: mean_absolute_error
# outcome: wrong
# says: one number was expected, not in an array
# keepdims leaves a (1, 1) array.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def forward(X, synapse_0, synapse_1):
    layer_1 = nonlin(X @ synapse_0)
    return layer_1, nonlin(layer_1 @ synapse_1)


def mean_absolute_error(layer_2, y):
    return np.abs(layer_2 - y).mean(keepdims=True)
