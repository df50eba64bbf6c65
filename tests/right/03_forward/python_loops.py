"""Python floats in nested lists, arrays only at the end; a list of the two layers."""
import math

import numpy as np


def s(z):
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


def through(rows, synapse):
    return [[s(sum(a * w for a, w in zip(row, column))) for column in zip(*synapse)] for row in rows]


def forward(X, synapse_0, synapse_1):
    layer_1 = through(X.tolist(), synapse_0.tolist())
    layer_2 = through(layer_1, synapse_1.tolist())
    return [np.array(layer_1), np.array(layer_2)]


def mean_absolute_error(layer_2, y):
    total, count = 0, 0
    for guesses, targets in zip(layer_2, y):
        for guess, target in zip(guesses, targets):
            total += abs(guess - target)
            count += 1
    return total / count
