"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def weight_derivative(layer_in, delta):
    """The slope of the error (half the sum of the squared errors) for each weight, summed over the samples.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
    falls.
    """
    l0 = X
    l1 = nonlin(np.dot(l0, synapse_0))
    l2 = nonlin(np.dot(l1, synapse_1))
    l2_delta = (y - l2) * nonlin(l2, deriv=True)
    l1_delta = l2_delta.dot(synapse_1.T)
    return synapse_0 + alpha * l0.T.dot(l1_delta), synapse_1 + alpha * l1.T.dot(l2_delta)
