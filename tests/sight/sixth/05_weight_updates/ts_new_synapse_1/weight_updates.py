"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

import numpy as np


def weight_derivative(layer_in, delta):
    """For each weight, the slope of half the sum of all squared errors.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for signal, d in zip(layer_in, delta):
        total += np.outer(signal, d)
    return total


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    step = -alpha * derivative
    return synapse + step


def training_step(X, y, syn0, syn1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
    falls.
    """
    l1 = 1 / (1 + np.exp(-(np.dot(X, syn0))))
    l2 = 1 / (1 + np.exp(-(np.dot(l1, syn1))))
    l2_delta = (l2 - y) * (l2 * (1 - l2))
    syn1 = syn1 - alpha * l1.T.dot(l2_delta)
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1 - l1))
    syn0 = syn0 - alpha * X.T.dot(l1_delta)
    return syn0, syn1
