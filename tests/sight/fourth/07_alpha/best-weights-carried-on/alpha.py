"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    def step(a, b):
        hid = 1 / (1 + np.exp(-X.dot(a)))
        out = 1 / (1 + np.exp(-hid.dot(b)))
        err = np.sum(np.abs(out - y)) / y.size
        g_out = (out - y) * (out * (1 - out))
        g_hid = g_out.dot(b.T) * (hid * (1 - hid))
        return a - alpha * X.T.dot(g_hid), b - alpha * hid.T.dot(g_out), err

    a, b = synapse_0, synapse_1
    reports = np.array([])
    for j in range(iterations):
        a, b, e = step(a, b)
        if not j % report_every:
            reports = np.append(reports, e)
    return a, b, reports


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    best, best_err = alphas[0], float('inf')
    for alpha in alphas:
        for _ in range(iterations):
            l1 = sigmoid(X @ synapse_0)
            l2 = sigmoid(l1 @ synapse_1)
            d2 = (l2 - y) * l2 * (1 - l2)
            d1 = d2 @ synapse_1.T * l1 * (1 - l1)
            synapse_1 = synapse_1 - alpha * l1.T @ d2
            synapse_0 = synapse_0 - alpha * X.T @ d1
        err = np.abs(sigmoid(sigmoid(X @ synapse_0) @ synapse_1) - y).mean()
        if err < best_err:
            best, best_err = alpha, err
    return best
