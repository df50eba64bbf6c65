# mistake: error-doubled
# question: 06_two_layer_network/train
# style: gradient closure function

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def loss_gradient(X, y):
    """The derivative of the sum of (o - y)**2."""

    def gradient(w):
        o = 1 / (1 + np.exp(-(X @ w)))
        return X.T @ (2 * (o - y) * o * (1 - o)), o

    return gradient


def train(X, y, synapse_0, iterations):
    gradient = loss_gradient(X, y)
    for _ in range(iterations):
        slope, layer_1 = gradient(synapse_0)
        synapse_0 = synapse_0 - slope
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
