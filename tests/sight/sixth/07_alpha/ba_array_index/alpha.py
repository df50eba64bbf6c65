"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def squash(v):
    return 1 / (1 + np.exp(-v))


def forward(X, s0, s1):
    a1 = squash(X.dot(s0))
    return a1, squash(a1.dot(s1))


def slopes(X, y, s0, s1):
    a1, a2 = forward(X, s0, s1)
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = delta2.dot(s1.T) * a1 * (1 - a1)
    return X.T.dot(delta1), a1.T.dot(delta2)


def train(X, y, s0, s1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    errors = []
    for step in range(iterations):
        if step % report_every == 0:
            _, guess = forward(X, s0, s1)
            errors.append(np.abs(guess - y).mean())
        grad_0, grad_1 = slopes(X, y, s0, s1)
        s0 = s0 - alpha * grad_0
        s1 = s1 - alpha * grad_1
    return s0, s1, np.array(errors)


def best_alpha(X, y, s0, s1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    final = []
    for alpha in alphas:
        t0, t1, errs = train(X, y, np.copy(s0), np.copy(s1), alpha, iterations, 1)
        a = 1 / (1 + np.exp(-(X @ t0)))
        b = 1 / (1 + np.exp(-(a @ t1)))
        final.append(np.mean(abs(y - b)))
    return alphas[alphas.index(min(final))]
