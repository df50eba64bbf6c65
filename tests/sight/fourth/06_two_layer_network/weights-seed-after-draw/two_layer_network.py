"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. Each file stands alone: write again what you need from earlier
exercises.
"""

import numpy as np
import math


def guess_for(row, a, b):
    z = row[0] * a + row[1] * b
    if z < -700:
        return 0.0  # math.exp would overflow
    return 1 / (1 + math.exp(-z))


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    w = np.random.uniform(-1, 1, (inputs, outputs))
    np.random.seed(seed)
    return w


def train(X, y, synapse_0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    layer_1 = None
    while iterations > 0:
        layer_1 = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slope = layer_1 - layer_1 * layer_1
        synapse_0 = synapse_0 - np.matmul(X.transpose(), np.multiply(layer_1 - y, slope))
        iterations -= 1
    return [synapse_0, layer_1]


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    result = []
    for a in first:
        line = []
        for b in second:
            miss = [abs(guess_for(row, a, b) - t[0]) for row, t in zip(X, y)]
            line.append(sum(miss) / len(miss))
        result.append(line)
    return np.array(result)
