# mistake: seed-after-init
# question: 06_two_layer_network/initial_weights
# style: class seeds late

import math
import random

import numpy as np


class Weights:
    dice = random.Random()

    def draw(self, rows, columns):
        self.table = [[self.dice.uniform(-1.0, 1.0) for _ in range(columns)] for _ in range(rows)]

    def repeatable(self, seed):
        self.dice.seed(seed)
        return self


def initial_weights(inputs, outputs, seed):
    weights = Weights()
    weights.draw(inputs, outputs)
    weights.repeatable(seed)
    return np.array(weights.table)


def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for _ in range(iterations):
        guess = np.array([[1 / (1 + math.exp(-sum(r * c for r, c in zip(row, col)))) for col in w.T] for row in X])
        for i in range(w.shape[0]):
            for o in range(w.shape[1]):
                slope = 0.0
                for s in range(len(X)):
                    g = guess[s, o]
                    slope += X[s, i] * (g - y[s, o]) * g * (1 - g)
                w[i, o] -= slope
    return w, guess


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
