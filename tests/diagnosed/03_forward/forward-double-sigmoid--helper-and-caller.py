# mistake: forward-double-sigmoid
# question: 03_forward/forward
# style: squashing helper function

import numpy as np


def squash(t):
    return np.reciprocal(np.exp(-t) + 1)


def layer(inputs, weights):
    """One layer's answer."""
    return squash(np.tensordot(inputs, weights, axes=1))


def forward(X, synapse_0, synapse_1):
    layer_1 = squash(layer(X, synapse_0))
    layer_2 = squash(layer(layer_1, synapse_1))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    total = 0.0
    for guess, target in zip(layer_2.flat, y.flat):
        total += abs(guess - target)
    return total / y.size
