import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, W0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1."""
    for j in range(iterations):
        layer_0 = X
        h = sigmoid(np.dot(layer_0, W0))
        err_h = h - y
        d_h = err_h * sigmoid_output_to_derivative(h)
        synapse_0_derivative = np.dot(layer_0.T, d_h)
        W0 = W0 - synapse_0_derivative
    return W0, h


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights."""
    plane = np.empty((first.size, second.size))
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            w = np.array([[a, b]])
            plane[i][j] = np.mean(np.abs(sigmoid(X.dot(w)) - y))
    return plane
