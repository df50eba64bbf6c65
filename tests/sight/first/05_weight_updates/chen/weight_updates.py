"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. A file stands alone:
what you need from earlier exercises, write again.
"""

import numpy as np


def weight_derivative(layer_in, delta):
    """The slope of the error (half the squared misses) for each weight between two layers, summed over the samples.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for row, d in zip(layer_in, delta):
        total += np.outer(row, d)
    return total


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    return synapse + alpha * -derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One turn of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, either sign will do, as long as the error falls.
    """
    squash = lambda z: 1 / (1 + np.exp(-z))
    grad_0, grad_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    for row, target in zip(X, y):
        h = squash(row @ synapse_0)
        o = squash(h @ synapse_1)
        d_o = (o - target) * o * (1 - o)
        d_h = (synapse_1 @ d_o) * h * (1 - h)
        grad_1 += np.outer(h, d_o)
        grad_0 += np.outer(row, d_h)
    return update(synapse_0, grad_0, alpha), update(synapse_1, grad_1, alpha)
