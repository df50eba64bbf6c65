"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, s0, s1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    errors = []
    for j in range(iterations):
        layer_0 = X
        a1 = sigmoid(np.dot(layer_0, s0))
        a2 = sigmoid(np.dot(a1, s1))

        e2 = a2 - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(e2)))

        delta2 = e2 * sigmoid_output_to_derivative(a2)
        e1 = delta2.dot(s1.T)
        delta1 = e1 * sigmoid_output_to_derivative(a1)

        s1 = s1 - alpha * (a1.T.dot(delta2))
        s0 = s0 - alpha * (layer_0.T.dot(delta1))
    return s0, s1, errors


def best_alpha(X, y, s0, s1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    best = None
    best_error = 0
    for alpha in alphas:
        w0, w1, _ = train(X, y, s0.copy(), s1.copy(), alpha, iterations, iterations)
        hidden = 1 / (1 + np.exp(-X.dot(w0)))
        guess = 1 / (1 + np.exp(-hidden.dot(w1)))
        error = np.mean(np.abs(guess - y))
        if error < best_error:
            best_error = error
            best = alpha
    return best
