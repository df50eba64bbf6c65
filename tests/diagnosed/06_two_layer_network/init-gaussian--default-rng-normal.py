# mistake: init-gaussian
# question: 06_two_layer_network/initial_weights
# style: modern generator class

import math

import numpy as np


class Draw:
    def __init__(self, seed):
        self.generator = np.random.default_rng(seed)

    def weights(self, *shape):
        return self.generator.standard_normal(shape)


def initial_weights(inputs, outputs, seed):
    return Draw(seed).weights(inputs, outputs)


def train(X, y, synapse_0, iterations):
    left = iterations
    while left > 0:
        layer_1 = np.reciprocal(1 + np.exp(-(X @ synapse_0)))
        layer_1_delta = (y - layer_1) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 + X.T @ layer_1_delta
        left -= 1
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
