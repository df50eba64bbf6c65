# mistake: alpha-hardcoded
# question: 06_two_layer_network/train
# style: module constant rate

import math

import numpy as np

RATE = 0.5

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        o = 1 / (1 + np.exp(-np.matmul(X, w)))
        step = RATE * np.matmul(X.T, np.multiply(y - o, o - o * o))
        w = w + step
    return w, o


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
