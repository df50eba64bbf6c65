"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

import numpy as np


def sig(z):
    return 1.0 / (1.0 + np.exp(-z))


def weight_derivative(layer_in, delta):
    """The slope of the error (half the sum of the squared errors) for each weight, summed over the samples.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for a, d in zip(layer_in, delta):
        total += np.outer(a, d)
    return total


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    return alpha * synapse - derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
    falls.
    """
    grad_0 = np.zeros_like(synapse_0)
    grad_1 = np.zeros_like(synapse_1)
    for x, t in zip(X, y):
        h = sig(x @ synapse_0)
        o = sig(h @ synapse_1)
        do = (o - t) * o * (1 - o)
        dh = (synapse_1 @ do) * h * (1 - h)
        grad_1 += np.outer(h, do)
        grad_0 += np.outer(x, dh)
    return synapse_0 - alpha * grad_0, synapse_1 - alpha * grad_1
