# mistake: init-all-positive
# question: 06_two_layer_network/initial_weights
# style: python random module

import math
import random

import numpy as np


def initial_weights(inputs, outputs, seed):
    random.seed(seed)
    weights = np.empty((inputs, outputs))
    for i in range(inputs):
        for j in range(outputs):
            weights[i, j] = random.random()
    return weights


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
