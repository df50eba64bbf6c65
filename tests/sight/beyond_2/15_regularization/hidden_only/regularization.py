"""Regularization: large weights cost something, so weights that help nobody shrink.

From the article's list of what is still to come. This kind is called L2 regularization, or weight decay. Samples lie in
rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def penalty(synapse_0, synapse_1, strength):
    """What the weights cost: half of the strength, times the sum of the squares of all weights of both synapses.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; strength: a number above 0
    The sum isn't divided by the number of samples or of weights. Returns one number.
    """
    total = 0.0
    for synapse in [synapse_0, synapse_1]:
        for row in synapse:
            for weight in row:
                total += weight * weight
    return strength * total / 2


def slopes(X, y, synapse_0, synapse_1):
    s0 = np.zeros_like(synapse_0)
    s1 = np.zeros_like(synapse_1)
    for x, target in zip(X, y):
        hidden = sigmoid(x.dot(synapse_0))
        guess = sigmoid(hidden.dot(synapse_1))
        d1 = (guess - target) * guess * (1 - guess)
        d0 = synapse_1.dot(d1) * hidden * (1 - hidden)
        s1 += np.outer(hidden, d1)
        s0 += np.outer(x, d0)
    return s0, s1


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    """One step downhill on the error and the penalty together.

    The error is half the sum of all squared errors, whose slopes are those of the article's network. The penalty is
    that of the function above, with its half.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha and strength above 0
    Returns the new synapse_0 and the new synapse_1. Both parts of a slope are taken at the old weights, and alpha
    scales both. Inside, your deltas may have either sign, as long as the error falls.
    """
    s0, s1 = slopes(X, y, synapse_0, synapse_1)
    # weight decay: shrink first, and then step
    shrink = 1 - alpha * strength
    return shrink * synapse_0 - alpha * s0, synapse_1 - alpha * s1
