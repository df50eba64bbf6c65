"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

import numpy as np


def s(t):
    return 1 / (1 + np.exp(-t))


def sd(t):
    return t * (1 - t)


def weight_derivative(layer_in, delta):
    """The slope of the error (half the sum of the squared errors) for each weight, summed over the samples.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    return np.einsum('ni,no->io', layer_in, delta)


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
    falls.
    """
    z1 = X @ synapse_0
    a1 = s(z1)
    z2 = a1 @ synapse_1
    a2 = s(z2)
    d2 = (a2 - y) * sd(z2)
    d1 = d2 @ synapse_1.T * sd(z1)
    return synapse_0 - alpha * X.T @ d1, synapse_1 - alpha * a1.T @ d2
