"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, W0, W1, alpha, iterations, report_every):
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
        h = sigmoid(np.dot(layer_0, W0))
        out = sigmoid(np.dot(h, W1))

        err_out = out - y
        if j % report_every == 0:
            errors.append(np.mean(err_out))

        d_out = err_out * sigmoid_output_to_derivative(out)
        err_h = d_out.dot(W1.T)
        d_h = err_h * sigmoid_output_to_derivative(h)

        W1 = W1 - alpha * (h.T.dot(d_out))
        W0 = W0 - alpha * (layer_0.T.dot(d_h))
    return W0, W1, errors


def best_alpha(X, y, W0, W1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    def f(z):
        return 1 / (1 + np.exp(-z))

    def error_after(alpha):
        a, b = W0.copy(), W1.copy()
        for _ in range(iterations):
            h = f(X @ a)
            o = f(h @ b)
            do = (o - y) * o * (1 - o)
            dh = do @ b.T * h * (1 - h)
            b -= alpha * h.T @ do
            a -= alpha * X.T @ dh
        last = np.abs(f(f(X @ a) @ b) - y).mean()
        return np.inf if np.isnan(last) else last

    return min(alphas, key=error_after)
