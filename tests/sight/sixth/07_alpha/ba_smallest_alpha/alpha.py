"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, syn0, syn1, alpha, iterations, report_every):
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
        l1 = sigmoid(np.dot(layer_0, syn0))
        l2 = sigmoid(np.dot(l1, syn1))

        l2_error = l2 - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(l2_error)))

        l2_delta = l2_error * sigmoid_output_to_derivative(l2)
        l1_error = l2_delta.dot(syn1.T)
        l1_delta = l1_error * sigmoid_output_to_derivative(l1)

        syn1 = syn1 - alpha * (l1.T.dot(l2_delta))
        syn0 = syn0 - alpha * (layer_0.T.dot(l1_delta))
    return syn0, syn1, errors


def best_alpha(X, y, syn0, syn1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    final = []
    for alpha in alphas:
        t0, t1, errs = train(X, y, np.copy(syn0), np.copy(syn1), alpha, iterations, 1)
        a = 1 / (1 + np.exp(-(X @ t0)))
        b = 1 / (1 + np.exp(-(a @ t1)))
        final.append(np.mean(abs(y - b)))
    return np.min(alphas)
