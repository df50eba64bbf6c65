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
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    return synapse - alpha * derivative


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def training_step(X, y, W0, W1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
    falls.
    """
    # forward
    h = sigmoid(X @ W0)
    out = sigmoid(h @ W1)

    # deltas
    err_out = y - out
    d_out = err_out * sigmoid_output_to_derivative(out)
    err_h = d_out @ W1.T
    d_h = err_h * sigmoid_output_to_derivative(h)

    # updates, with a plus because of y - out
    new_1 = W1 + alpha * (h.T @ d_out)
    new_0 = W0 + (X.T @ d_h)
    return new_0, new_1
