# wrong: forward
# outcome: wrong
# says: 3 results
# Returns layer_0 as well.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def forward(X, synapse_0, synapse_1):
    layer_1 = nonlin(X @ synapse_0)
    return X, layer_1, nonlin(layer_1 @ synapse_1)


def mean_absolute_error(layer_2, y):
    misses = abs(y - layer_2)
    return misses.sum() / misses.size
