"""The standard library's random, seeded; lists within, arrays at the end; recursion trains."""
import random

import numpy as np


def initial_weights(inputs, outputs, seed):
    random.seed(seed)
    return np.array([[random.uniform(-1, 1) for _ in range(outputs)] for _ in range(inputs)])


def train(X, y, synapse_0, iterations):
    layer_1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
    new = synapse_0 - X.T.dot((layer_1 - y) * layer_1 * (1 - layer_1))
    return train(X, y, new, iterations - 1) if iterations > 1 else [new, layer_1]


def error_plane(X, y, first, second):
    def error(a, b):
        guesses = [1 / (1 + np.exp(-(a * p + b * q))) for p, q in X]
        return sum(abs(g - t) for g, t in zip(guesses, y[:, 0])) / len(y)

    rows = []
    for a in first:
        rows.append([])
        for b in second:
            rows[-1].append(error(a, b))
    return np.array(rows)
