"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    w = [synapse_0, synapse_1]
    noted = {}
    j = 0
    while j < iterations:
        acts = [X]
        for m in w:
            acts.append(1 / (1 + np.exp(-(acts[-1] @ m))))
        miss = acts[2] - y
        noted[j] = np.abs(miss).mean()
        d2 = miss * acts[2] * (1 - acts[2])
        d1 = d2 @ w[1].T * acts[1] * (1 - acts[1])
        w = [w[0] - alpha * acts[0].T @ d1, w[1] - alpha * acts[1].T @ d2]
        j += 1
    return w[0], w[1], [noted[k] for k in range(0, iterations, report_every)]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    errs = []
    for alpha in alphas:
        np.random.seed(1)
        s0 = 2 * np.random.random(synapse_0.shape) - 1
        s1 = 2 * np.random.random(synapse_1.shape) - 1
        for j in range(iterations):
            l1 = 1 / (1 + np.exp(-X @ s0))
            l2 = 1 / (1 + np.exp(-l1 @ s1))
            d2 = (l2 - y) * l2 * (1 - l2)
            d1 = d2 @ s1.T * l1 * (1 - l1)
            s1 -= alpha * l1.T @ d2
            s0 -= alpha * X.T @ d1
        l2 = 1 / (1 + np.exp(-(1 / (1 + np.exp(-X @ s0))) @ s1))
        errs.append(np.abs(l2 - y).mean())
    return alphas[np.nanargmin(errs)]
