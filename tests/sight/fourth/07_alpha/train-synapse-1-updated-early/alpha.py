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
    syn0, syn1 = synapse_0.copy(), synapse_1.copy()
    errs = []
    for j in range(iterations):
        l1 = 1 / (1 + np.exp(-np.dot(X, syn0)))
        l2 = 1 / (1 + np.exp(-np.dot(l1, syn1)))
        err = l2 - y
        if j % report_every == 0:
            errs += [np.mean(np.abs(err))]
        d2 = err * l2 * (1 - l2)
        syn1 -= alpha * np.dot(l1.T, d2)
        d1 = np.dot(d2, syn1.T) * l1 * (1 - l1)
        syn0 -= alpha * np.dot(X.T, d1)
    return syn0, syn1, errs


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    final = np.zeros(len(alphas))
    for k, a in enumerate(alphas):
        w0, w1 = synapse_0, synapse_1
        for _ in range(iterations):
            l1 = nonlin(np.dot(X, w0))
            l2 = nonlin(np.dot(l1, w1))
            d2 = (y - l2) * nonlin(l2, True)
            d1 = d2.dot(w1.T) * nonlin(l1, True)
            w1 = w1 + a * l1.T.dot(d2)
            w0 = w0 + a * X.T.dot(d1)
        final[k] = np.abs(y - nonlin(nonlin(w0.T.dot(X.T)).T.dot(w1))).mean()
    return alphas[np.nanargmin(final)]
