"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

from numpy import exp, outer, zeros


def weight_derivative(layer_in, delta):
    """For each weight, the slope of half the sum of all squared errors.

    layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
    Returns (in, out), the shape of the weights.
    """
    total = zeros((layer_in.shape[1], delta.shape[1]))
    for signal, d in zip(layer_in, delta):
        total += outer(signal, d)
    return total


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha.

    synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
    Returns the new weights (in, out).
    """
    return synapse - alpha * derivative.T


def squash(z):
    return 1.0 / (1.0 + exp(-z))


def training_step(X, y, W0, W1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0
    Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
    falls.
    """
    h = squash(X.dot(W0))
    out = squash(h.dot(W1))
    d_out = (out - y) * out * (1 - out)
    d_h = d_out.dot(W1.T) * h * (1 - h)
    return (update(W0, weight_derivative(X, d_h), alpha),
            update(W1, weight_derivative(h, d_out), alpha))
