"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. A file stands alone:
what you need from earlier exercises, write again.
"""

import numpy as np


def f(x): return 1 / (1 + np.exp(-x))
def fprime(s): return s * (1 - s)


def weight_derivative(layer_in, delta):
    """The slope of the error (half the squared misses) for each weight between two layers, summed over the samples.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    return (delta.T @ layer_in).T


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    return np.subtract(synapse, np.multiply(derivative, alpha))


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One turn of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, either sign will do, as long as the error falls.
    """
    a1 = f(X.dot(synapse_0)); a2 = f(a1.dot(synapse_1))
    old_1 = synapse_1
    e2 = fprime(a2) * (a2 - y)
    synapse_1 = update(synapse_1, weight_derivative(a1, e2), alpha)
    e1 = fprime(a1) * (old_1 @ e2.T).T
    synapse_0 = update(synapse_0, weight_derivative(X, e1), alpha)
    return [synapse_0, synapse_1]
