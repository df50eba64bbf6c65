"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. A file stands alone:
what you need from earlier exercises, write again.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def weight_derivative(layer_in, delta):
    """The slope of the error (half the squared misses) for each weight between two layers, summed over the samples.

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
    """One turn of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, either sign will do, as long as the error falls.
    """
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    layer_2_delta = (layer_2 - y) * sigmoid_output_to_derivative(layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T)
    new_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
    new_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return new_0, new_1
