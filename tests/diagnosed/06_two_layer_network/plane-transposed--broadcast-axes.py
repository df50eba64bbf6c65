# mistake: plane-transposed
# question: 06_two_layer_network/error_plane
# style: broadcast with meshgrid

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def train(X, y, synapse_0, iterations):
    for turn in range(iterations):
        guesses = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slopes = guesses * (1 - guesses)
        synapse_0 = synapse_0 - sum(np.outer(row, d) for row, d in zip(X, (guesses - y) * slopes))
    return synapse_0, guesses


def error_plane(X, y, first, second):
    a, b = np.meshgrid(first, second)
    sums = np.multiply.outer(X[:, 0], a) + np.multiply.outer(X[:, 1], b)
    guesses = 1 / (1 + np.exp(-sums))
    return np.abs(guesses - y[:, :, None]).mean(axis=0)
