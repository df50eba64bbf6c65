"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

import numpy as np


def weight_derivative(layer_in, delta):
    """The slope of the error (half the sum of the squared errors) for each weight, summed over the samples.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    per_sample = layer_in[:, :, np.newaxis] * delta[:, np.newaxis, :]
    return per_sample.sum(axis=0)


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    return np.add(synapse, np.negative(np.multiply(alpha, derivative)))


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
    falls.
    """
    n = X.shape[0]
    hid = 1.0 / (1.0 + np.exp(-np.matmul(X, synapse_0)))
    out = 1.0 / (1.0 + np.exp(-np.matmul(hid, synapse_1)))
    d_out = (out - y) * out * (1 - out)
    d_hid = np.matmul(d_out, synapse_1.T) * hid * (1 - hid)
    w0 = synapse_0 - alpha * np.matmul(X.T, d_hid) / n
    w1 = synapse_1 - alpha * np.matmul(hid.T, d_out) / n
    return w0, w1
