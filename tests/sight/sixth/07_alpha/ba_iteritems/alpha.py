"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def train(X, y, W0, W1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    f = lambda z: 1 / (1 + np.exp(-z))
    W0, W1 = W0.copy(), W1.copy()
    errors = []
    for j in range(iterations):
        h = f(X @ W0)
        out = f(h @ W1)
        if j % report_every == 0:
            errors += [abs(y - out).mean()]
        d_out = (y - out) * out * (1 - out)
        d_h = d_out @ W1.T * h * (1 - h)
        W1 += alpha * h.T @ d_out
        W0 += alpha * X.T @ d_h
    return W0, W1, errors


def best_alpha(X, y, W0, W1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    errors = {}
    for alpha in alphas:
        a, b, _ = train(X, y, W0.copy(), W1.copy(), alpha, iterations, 1)
        h = 1 / (1 + np.exp(-np.dot(X, a)))
        errors[alpha] = np.abs(1 / (1 + np.exp(-np.dot(h, b))) - y).mean()
    best = None
    for alpha, error in errors.iteritems():
        if best is None or error < errors[best]:
            best = alpha
    return best
