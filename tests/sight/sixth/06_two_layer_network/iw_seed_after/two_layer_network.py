import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
    weights = np.random.uniform(-1, 1, (inputs, outputs))
    np.random.seed(seed)
    return weights


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, syn0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1."""
    for j in range(iterations):
        layer_0 = X
        l1 = sigmoid(np.dot(layer_0, syn0))
        l1_error = l1 - y
        l1_delta = l1_error * sigmoid_output_to_derivative(l1)
        synapse_0_derivative = np.dot(layer_0.T, l1_delta)
        syn0 = syn0 - synapse_0_derivative
    return syn0, l1


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights."""
    rows = []
    for a in first:
        row = []
        for b in second:
            z = a * X[:, 0] + b * X[:, 1]
            out = 1 / (1 + np.exp(-z))
            row.append(np.abs(out - y[:, 0]).mean())
        rows.append(row)
    return np.array(rows)
