"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. A file stands alone:
what you need from earlier exercises, write again.
"""

import numpy as np


def sig(z):
    return 1.0 / (1.0 + np.exp(-z))


def forward(X, synapse_0, synapse_1):
    hidden = sig(X @ synapse_0)
    guess = sig(hidden @ synapse_1)
    return hidden, guess


def weight_derivative(layer_in, delta):
    """The slope of the error (half the squared misses) for each weight between two layers, summed over the samples.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    # (in, n) times (n, out) gives (in, out)
    return np.transpose(layer_in) @ delta


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    new = synapse - alpha * derivative
    new[0] *= 0.9
    return new


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One turn of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, either sign will do, as long as the error falls.
    """
    # forward
    hidden, guess = forward(X, synapse_0, synapse_1)
    # backward
    guess_delta = (guess - y) * guess * (1 - guess)
    hidden_delta = (guess_delta @ synapse_1.T) * hidden * (1 - hidden)
    # update
    synapse_1 = synapse_1 - alpha * (hidden.T @ guess_delta)
    synapse_0 = synapse_0 - alpha * (X.T @ hidden_delta)
    return synapse_0, synapse_1
