import numpy as np


def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def squash(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(low=-1, high=1, size=inputs * outputs).reshape(inputs, outputs)


def train(X, y, synapse_0, iterations):
    for it in range(iterations):
        l1 = nonlin(np.dot(X, synapse_0))
        l1_error = y - l1
        l1_delta = l1_error * nonlin(l1, True)
        synapse_0 = synapse_0 - np.dot(X.T, l1_delta)
    return synapse_0, l1


def error_plane(X, y, first, second):
    west_east = np.outer(X[:, 1], second)
    plane = []
    for a in first:
        guesses = squash(west_east + a * X[:, [0]])
        plane.append(np.mean(abs(guesses - y), axis=0))
    return np.stack(plane)
