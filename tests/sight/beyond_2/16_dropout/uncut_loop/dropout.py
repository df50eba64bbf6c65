"""Dropout: train with a part of the network left out, another part in each step.

From the article's list of future work. The masks are given, so nothing is drawn here. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def s(v):
    return (1 + np.tanh(v / 2)) / 2


def dropped(layer, mask, keep):
    """A layer of which a part is left out. The rest is made larger, so that it adds up to as much, on average.

    layer, mask: float64 arrays of the same shape. The mask is 1 where a value is kept, 0 where it is left out.
    keep: the share of values that is kept on average, above 0 and at most 1.
    Returns an array of the same shape. This is what is done while training; a trained network is used as it is.
    """
    result = np.zeros(layer.shape)
    for place in np.ndindex(layer.shape):
        if mask[place] == 1:
            result[place] = layer[place] / keep
    return result


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with dropout on the hidden layer: on what the sigmoid gave.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (n, hidden) and keep: as in dropped
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. The
    slopes of all samples are summed.
    """
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    for x, target, present in zip(X, y, mask):
        gain = present / keep
        whole = s(x @ synapse_0)
        thin = gain * whole
        guess = s(thin @ synapse_1)
        d_out = (guess - target) * guess * (1 - guess)
        d_hid = (synapse_1 @ d_out) * gain * whole * (1 - whole)
        w1 -= alpha * np.outer(thin, d_out)
        w0 -= alpha * np.outer(x, d_hid)
    return w0, w1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with weights left out: those of synapse_1, the same ones for all samples.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (hidden, outputs): 1 where a weight is kept, 0 where it is left out; keep: the share of weights that is kept
    on average. What is kept is made larger, as in dropped.
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. A
    weight that was left out comes back as it was.
    """
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    gain = mask / keep
    for x, target in zip(X, y):
        whole = s(x @ synapse_0)
        guess = s(whole @ (gain * synapse_1))
        d_out = (guess - target) * guess * (1 - guess)
        d_hid = (synapse_1 @ d_out) * whole * (1 - whole)
        w1 -= alpha * np.outer(whole, d_out) * gain
        w0 -= alpha * np.outer(x, d_hid)
    return w0, w1
