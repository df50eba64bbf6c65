"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. A file stands
alone: what you need from earlier exercises, write again.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every so often.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, either sign will do, as long as the error falls.
    """
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = layer_2 - y
        if (j % report_every) == 0:
            errors.append(np.mean(layer_2_error))
        layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * sigmoid_output_to_derivative(layer_1)
        synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    best = alphas[0]
    best_error = np.inf
    for alpha in alphas:
        s0 = synapse_0.copy()
        s1 = synapse_1.copy()
        for j in range(iterations):
            layer_1 = sigmoid(np.dot(X, s0))
            layer_2 = sigmoid(np.dot(layer_1, s1))
            layer_2_delta = (layer_2 - y) * sigmoid_output_to_derivative(layer_2)
            layer_1_delta = layer_2_delta.dot(s1.T) * sigmoid_output_to_derivative(layer_1)
            s1 -= alpha * layer_1.T.dot(layer_2_delta)
            s0 -= alpha * X.T.dot(layer_1_delta)
        error = np.mean(np.abs(sigmoid(np.dot(sigmoid(np.dot(X, s0)), s1)) - y))
        if error < best_error:
            best_error = error
            best = alpha
    return best
