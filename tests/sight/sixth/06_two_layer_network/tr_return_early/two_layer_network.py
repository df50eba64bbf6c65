"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. Each file stands alone: write again what you need from earlier
exercises.
"""

import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, weights_a, steps):
    """Train the network with no alpha, which is the same as an alpha of 1.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    for j in range(steps):
        layer_0 = X
        first_layer = sigmoid(np.dot(layer_0, weights_a))
        layer_1_error = first_layer - y
        first_delta = layer_1_error * sigmoid_output_to_derivative(first_layer)
        synapse_0_derivative = np.dot(layer_0.T, first_delta)
        weights_a = weights_a - synapse_0_derivative
        return weights_a, first_layer


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    rows = []
    for a in first:
        row = []
        for b in second:
            z = a * X[:, 0] + b * X[:, 1]
            out = 1 / (1 + np.exp(-z))
            row.append(np.abs(out - y[:, 0]).mean())
        rows.append(row)
    return np.array(rows)
