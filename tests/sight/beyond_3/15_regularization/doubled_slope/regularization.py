"""Regularization: large weights cost something, so weights that help nobody shrink.

From the article's list of what is still to come. This kind is called L2 regularization, or weight decay. Samples lie in
rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def penalty(synapse_0, synapse_1, strength):
    """What the weights cost: half of the strength, times the sum of the squares of all weights of both synapses.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; strength: a number above 0
    The sum isn't divided by the number of samples or of weights. Returns one number.
    """
    total = 0.0
    for s in (synapse_0, synapse_1):
        total += (s * s).sum()
    return 0.5 * strength * total


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    """One step downhill on the error and the penalty together.

    The error is half the sum of all squared errors, whose slopes are those of the article's network. The penalty is
    that of the function above, with its half.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha and strength above 0
    Returns the new synapse_0 and the new synapse_1. Both parts of a slope are taken at the old weights, and alpha
    scales both. Inside, your deltas may have either sign, as long as the error falls.
    """
    l1 = sigmoid(X.dot(synapse_0))
    l2 = sigmoid(l1.dot(synapse_1))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
    new_0 = synapse_0 + alpha * (X.T.dot(d1) - 2 * strength * synapse_0)
    new_1 = synapse_1 + alpha * (l1.T.dot(d2) - 2 * strength * synapse_1)
    return new_0, new_1
