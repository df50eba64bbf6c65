"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. A file stands
alone: what you need from earlier exercises, write again.
"""

import numpy as np
from itertools import islice


def passes(X, y, w0, w1, alpha):
    while True:
        h = 1 / (1 + np.exp(-X.dot(w0)))
        o = 1 / (1 + np.exp(-h.dot(w1)))
        yield w0, w1, np.mean(np.abs(o - y))
        d = (o - y) * o * (1 - o)
        w0, w1 = w0 - alpha * X.T.dot(d.dot(w1.T) * h * (1 - h)), w1 - alpha * h.T.dot(d)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every so often.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, either sign will do, as long as the error falls.
    """
    errors = []
    for j, (w0, w1, e) in enumerate(islice(passes(X, y, synapse_0, synapse_1, alpha), iterations + 1)):
        if j < iterations and j % report_every == 0:
            errors.append(e)
    return w0, w1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    left = np.array([next(islice(passes(X, y, synapse_0, synapse_1, a), iterations, None))[2] for a in alphas])
    if np.isnan(left).all():
        return alphas[0]
    return alphas[np.nanargmin(left)]
