"""Dropout: train with a part of the network left out, another part in each step.

From the article's list of future work. The masks are given, so nothing is drawn here. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def dropped(layer, mask, keep):
    """A layer of which a part is left out. The rest is made larger, so that it adds up to as much, on average.

    layer, mask: float64 arrays of the same shape. The mask is 1 where a value is kept, 0 where it is left out.
    keep: the share of values that is kept on average, above 0 and at most 1.
    Returns an array of the same shape. This is what is done while training; a trained network is used as it is.
    """
    scale = 1.0 / keep
    return np.where(mask == 1, layer * scale, 0.0)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with dropout on the hidden layer: on what the sigmoid gave.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (n, hidden) and keep: as in dropped
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. The
    slopes of all samples are summed.
    """
    m = mask / keep
    h = nonlin(np.dot(X, synapse_0))
    h_used = h * m
    out = nonlin(np.dot(h_used, synapse_1))
    out_delta = (y - out) * nonlin(out, deriv=True)
    h_delta = np.dot(out_delta, synapse_1.T) * m * nonlin(h, deriv=True)
    s1 = synapse_1 + alpha * np.dot(h_used.T, out_delta)
    s0 = synapse_0 + alpha * np.dot(X.T, h_delta)
    return s0, s1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with weights left out: those of synapse_1, the same ones for all samples.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (hidden, outputs): 1 where a weight is kept, 0 where it is left out; keep: the share of weights that is kept
    on average. What is kept is made larger, as in dropped.
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. A
    weight that was left out comes back as it was.
    """
    m = mask / keep
    h = nonlin(np.dot(X, synapse_0))
    out = nonlin(np.dot(h, synapse_1 * m))
    out_delta = (y - out) * nonlin(out, deriv=True)
    h_delta = np.dot(out_delta, (synapse_1 * m).T) * nonlin(h, deriv=True)
    s1 = synapse_1 + alpha * np.dot(h.T, out_delta)
    s0 = synapse_0 + alpha * np.dot(X.T, h_delta)
    return s0, s1
