import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def penalty(synapse_0, synapse_1, strength):
    """What the weights cost: half of the strength, times the sum of the squares of all weights of both synapses.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; strength: a number above 0
    The sum isn't divided by the number of samples or of weights. Returns one number.
    """
    return 0.5 * strength * (np.sum(synapse_0 ** 2) + np.sum(synapse_1 ** 2))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    """One step downhill on the error and the penalty together.

    The error is half the sum of all squared errors, whose slopes are those of the article's network. The penalty is
    that of the function above, with its half.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha and strength above 0
    Returns the new synapse_0 and the new synapse_1. Both parts of a slope are taken at the old weights, and alpha
    scales both. Inside, your deltas may have either sign, as long as the error falls.
    """
    l1 = nonlin(np.dot(X, synapse_0))
    l2 = nonlin(np.dot(l1, synapse_1))
    l2_delta = (l2 - y) * nonlin(l2, True)
    l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, True)
    derivative_1 = l1.T.dot(l2_delta) + strength * synapse_1 ** 2
    derivative_0 = X.T.dot(l1_delta) + strength * synapse_0 ** 2
    return synapse_0 - alpha * derivative_0, synapse_1 - alpha * derivative_1
