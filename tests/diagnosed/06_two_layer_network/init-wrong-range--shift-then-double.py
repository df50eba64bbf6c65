# mistake: init-wrong-range
# question: 06_two_layer_network/initial_weights
# style: in-place shift scale

import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, outputs)
    w -= 1
    w *= 2
    return w


def train(X, y, synapse_0, iterations):
    for turn in range(iterations):
        guesses = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slopes = guesses * (1 - guesses)
        synapse_0 = synapse_0 - sum(np.outer(row, d) for row, d in zip(X, (guesses - y) * slopes))
    return synapse_0, guesses


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
