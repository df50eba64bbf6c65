# mistake: loop-exits-early
# question: 06_two_layer_network/train
# style: helper functions, indentation
import numpy as np


def squashed(z):
    return 0.5 * (np.tanh(z * 0.5) + 1)


def miss_of(guess, target):
    return guess - target


def initial_weights(inputs, outputs, seed):
    r = np.random.RandomState(seed)
    return r.random_sample((inputs, outputs)) * 2 - 1


def train(X, y, synapse_0, iterations):
    weights = np.copy(synapse_0)
    for j in range(iterations):
        guess = squashed(np.dot(X, weights))
        delta = miss_of(guess, y) * guess * (1 - guess)
        weights -= np.dot(X.T, delta)
        return weights, guess


def error_plane(X, y, first, second):
    return np.array([
        [np.mean(np.abs(miss_of(squashed(X[:, :1] * a + X[:, 1:] * b), y))) for b in second]
        for a in first
    ])
