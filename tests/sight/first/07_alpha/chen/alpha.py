"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. A file stands
alone: what you need from earlier exercises, write again.
"""

import numpy as np


def squash(z):
    return 1.0 / (1.0 + np.exp(-z))


def slope(s):
    return s * (1.0 - s)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every so often.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, either sign will do, as long as the error falls.
    """
    errors = []
    w0 = synapse_0
    w1 = synapse_1
    for j in range(iterations):
        # forward
        hidden = squash(np.dot(X, w0))
        guess = squash(np.dot(hidden, w1))
        miss = guess - y
        # report
        if j % report_every == 0:
            errors.append(abs(miss).mean())
        # backward
        guess_delta = miss * slope(guess)
        hidden_delta = np.dot(guess_delta, w1.T) * slope(hidden)
        # update
        w1 = w1 - alpha * np.dot(hidden.T, guess_delta)
        w0 = w0 - alpha * np.dot(X.T, hidden_delta)
    return w0, w1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    lowest = float("inf")
    winner = alphas[0]
    for alpha in alphas:
        w0, w1 = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        guess = squash(np.dot(squash(np.dot(X, w0)), w1))
        error = abs(guess - y).mean()
        if error < lowest:
            lowest = error
            winner = alpha
    return winner
