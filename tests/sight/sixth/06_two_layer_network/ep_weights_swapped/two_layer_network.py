import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, s0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1."""
    for j in range(iterations):
        layer_0 = X
        a1 = sigmoid(np.dot(layer_0, s0))
        e1 = a1 - y
        delta1 = e1 * sigmoid_output_to_derivative(a1)
        synapse_0_derivative = np.dot(layer_0.T, delta1)
        s0 = s0 - synapse_0_derivative
    return s0, a1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights."""
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            weights = np.array([[second[j]], [first[i]]])
            guess = sigmoid(np.dot(X, weights))
            plane[i, j] = np.mean(np.abs(guess - y))
    return plane
