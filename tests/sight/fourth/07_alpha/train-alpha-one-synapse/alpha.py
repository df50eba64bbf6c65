"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np
from itertools import islice


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(o):
    return o * (1 - o)


def states(X, y, a, b, alpha):
    while True:
        h = 1 / (1 + np.exp(-np.dot(X, a)))
        o = 1 / (1 + np.exp(-np.dot(h, b)))
        yield a, b, float(np.mean(np.abs(y - o)))
        d = (y - o) * o * (1 - o)
        a, b = a + alpha * np.dot(X.T, np.dot(d, b.T) * h * (1 - h)), b + alpha * np.dot(h.T, d)


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
        hidden = sigmoid(X.dot(synapse_0))
        guess = sigmoid(hidden.dot(synapse_1))
        wrong_by = guess - y
        if j % report_every == 0:
            errors.append(abs(wrong_by).mean())
        guess_delta = wrong_by * slope(guess)
        hidden_delta = guess_delta.dot(synapse_1.T) * slope(hidden)
        synapse_1 = synapse_1 - alpha * hidden.T.dot(guess_delta)
        synapse_0 = synapse_0 - X.T.dot(hidden_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    left = []
    for alpha in alphas:
        _, _, e = next(islice(states(X, y, synapse_0, synapse_1, alpha), iterations, None))
        if e == e:  # nan isn't equal to itself
            left.append((e, alpha))
    return min(left)[1]
