"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    errors = []
    for j in range(iterations):
        l1 = nonlin(np.dot(X, synapse_0))
        l2 = nonlin(np.dot(l1, synapse_1))
        l2_error = y - l2
        if (j % report_every) == 0:
            errors.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * nonlin(l2, deriv=True)
        l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, deriv=True)
        synapse_1 = synapse_1 + alpha * l1.T.dot(l2_delta)
        synapse_0 = synapse_0 + alpha * X.T.dot(l1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    best_i = 0
    best_e = np.inf
    for i in range(len(alphas)):
        s0, s1 = synapse_0.copy(), synapse_1.copy()
        for j in range(iterations + 1):
            l1 = 1 / (1 + np.exp(-np.dot(X, s0)))
            l2 = 1 / (1 + np.exp(-np.dot(l1, s1)))
            e = np.mean(np.abs(y - l2))
            l2d = (y - l2) * l2 * (1 - l2)
            l1d = l2d.dot(s1.T) * l1 * (1 - l1)
            s1 += alphas[i] * l1.T.dot(l2d)
            s0 += alphas[i] * X.T.dot(l1d)
        if e < best_e:
            best_e = e
            best_i = i
    return best_i
