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
    return layer * mask * (1 + (1 - keep))


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with dropout on the hidden layer: on what the sigmoid gave.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (n, hidden) and keep: as in dropped
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. The
    slopes of all samples are summed.
    """
    l1 = nonlin(np.dot(X, synapse_0))
    l1_dropped = l1 * mask / keep
    l2 = nonlin(np.dot(l1_dropped, synapse_1))
    l2_error = l2 - y
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_delta.dot(synapse_1.T) * mask / keep
    l1_delta = l1_error * nonlin(l1, True)
    new_synapse_1 = synapse_1 - alpha * l1_dropped.T.dot(l2_delta)
    new_synapse_0 = synapse_0 - alpha * X.T.dot(l1_delta)
    return new_synapse_0, new_synapse_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with weights left out: those of synapse_1, the same ones for all samples.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (hidden, outputs): 1 where a weight is kept, 0 where it is left out; keep: the share of weights that is kept
    on average. What is kept is made larger, as in dropped.
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. A
    weight that was left out comes back as it was.
    """
    thinned = synapse_1 * mask / keep
    l1 = nonlin(np.dot(X, synapse_0))
    l2 = nonlin(np.dot(l1, thinned))
    l2_error = l2 - y
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_delta.dot(thinned.T)
    l1_delta = l1_error * nonlin(l1, True)
    derivative_1 = l1.T.dot(l2_delta) * mask / keep
    derivative_0 = X.T.dot(l1_delta)
    return synapse_0 - alpha * derivative_0, synapse_1 - alpha * derivative_1
