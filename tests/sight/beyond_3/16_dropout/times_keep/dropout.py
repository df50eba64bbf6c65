"""Dropout: train with a part of the network left out, another part in each step.

From the article's list of future work. The masks are given, so nothing is drawn here. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def dropped(layer, mask, keep):
    """A layer of which a part is left out. The rest is made larger, so that it adds up to as much, on average.

    layer, mask: float64 arrays of the same shape. The mask is 1 where a value is kept, 0 where it is left out.
    keep: the share of values that is kept on average, above 0 and at most 1.
    Returns an array of the same shape. This is what is done while training; a trained network is used as it is.
    """
    return layer * mask * keep


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with dropout on the hidden layer: on what the sigmoid gave.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (n, hidden) and keep: as in dropped
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. The
    slopes of all samples are summed.
    """
    layer_1 = sigmoid(X @ synapse_0)
    thinned = dropped(layer_1, mask, keep)
    layer_2 = sigmoid(thinned @ synapse_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_error = dropped(layer_2_delta @ synapse_1.T, mask, keep)
    layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
    new_synapse_1 = synapse_1 - alpha * (thinned.T @ layer_2_delta)
    new_synapse_0 = synapse_0 - alpha * (X.T @ layer_1_delta)
    return new_synapse_0, new_synapse_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with weights left out: those of synapse_1, the same ones for all samples.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (hidden, outputs): 1 where a weight is kept, 0 where it is left out; keep: the share of weights that is kept
    on average. What is kept is made larger, as in dropped.
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. A
    weight that was left out comes back as it was.
    """
    layer_1 = sigmoid(X @ synapse_0)
    wires = dropped(synapse_1, mask, keep)
    layer_2 = sigmoid(layer_1 @ wires)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ wires.T * layer_1 * (1 - layer_1)
    derivative_1 = dropped(layer_1.T @ layer_2_delta, mask, keep)
    return synapse_0 - alpha * (X.T @ layer_1_delta), synapse_1 - alpha * derivative_1
