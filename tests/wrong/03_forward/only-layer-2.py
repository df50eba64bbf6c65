# wrong: forward
# outcome: wrong
# says: 2 results
# Returns only the guess.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def forward(X, synapse_0, synapse_1):
    layer_1 = nonlin(X @ synapse_0)
    return nonlin(layer_1 @ synapse_1)


def mean_absolute_error(layer_2, y):
    misses = abs(y - layer_2)
    return misses.sum() / misses.size
