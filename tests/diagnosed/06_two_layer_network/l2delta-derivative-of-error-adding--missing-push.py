# mistake: l2delta-derivative-of-error-adding
# question: 06_two_layer_network/train
# style: target minus guess

import math

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def derivative(output):
    return np.multiply(1 - output, output)


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = np.reciprocal(1 + np.exp(-np.inner(X, synapse_0.T)))
        missing = y - layer_1
        push = derivative(missing) * missing
        for n in range(X.shape[0]):
            synapse_0 = synapse_0 + X[n][:, None] * push[n][None, :]
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
