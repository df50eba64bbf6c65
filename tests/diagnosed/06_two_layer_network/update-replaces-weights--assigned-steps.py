# mistake: update-replaces-weights
# question: 06_two_layer_network/train
# style: step helper assigned

import math

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def downhill(X, o, y):
    return sum(np.outer(x, d) for x, d in zip(X, (y - o) * (o - o**2)))


def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        o = 0.5 * (1 + np.tanh(0.5 * (X @ w)))
        w = downhill(X, o, y)
    return w, o


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
