"""Regularization: large weights cost something, so weights that help nobody shrink.

From the article's list of what is still to come. This kind is called L2 regularization, or weight decay. Samples lie in
rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def penalty(synapse_0, synapse_1, strength):
    """What the weights cost: half of the strength, times the sum of the squares of all weights of both synapses.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; strength: a number above 0
    The sum isn't divided by the number of samples or of weights. Returns one number.
    """
    weights = np.concatenate((synapse_0.ravel(), synapse_1.ravel()))
    return strength * weights.dot(weights) / 2


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    """One step downhill on the error and the penalty together.

    The error is half the sum of all squared errors, whose slopes are those of the article's network. The penalty is
    that of the function above, with its half.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha and strength above 0
    Returns the new synapse_0 and the new synapse_1. Both parts of a slope are taken at the old weights, and alpha
    scales both. Inside, your deltas may have either sign, as long as the error falls.
    """
    hidden = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    guess = 1 / (1 + np.exp(-np.dot(hidden, synapse_1)))
    guess_delta = (guess - y) * guess * (1 - guess)
    hidden_delta = np.dot(guess_delta, synapse_1.T) * hidden * (1 - hidden)
    decay = 1 - strength
    synapse_0 = decay * synapse_0 - alpha * np.dot(X.T, hidden_delta)
    synapse_1 = decay * synapse_1 - alpha * np.dot(hidden.T, guess_delta)
    return synapse_0, synapse_1
