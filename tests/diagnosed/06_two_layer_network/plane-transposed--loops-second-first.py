# mistake: plane-transposed
# question: 06_two_layer_network/error_plane
# style: outer second loop

import math
import random

import numpy as np

def initial_weights(inputs, outputs, seed):
    dice = random.Random(seed)
    return np.array([[dice.random() * 2 - 1 for _ in range(outputs)] for _ in range(inputs)])


def train(X, y, synapse_0, iterations):
    w = np.array(synapse_0)
    for _ in range(iterations):
        out = 0.5 * (1 + np.tanh(0.5 * (X @ w)))
        w += np.einsum("ni,no,no->io", X, y - out, out - out**2)
    return w, out


def error_plane(X, y, first, second):
    plane = []
    for v in second:
        row = []
        for u in first:
            total = 0.0
            for (p, q), (t,) in zip(X, y):
                total += abs(t - 1 / (1 + math.exp(-(p * u + q * v))))
            row.append(total / len(X))
        plane.append(row)
    return np.array(plane)
