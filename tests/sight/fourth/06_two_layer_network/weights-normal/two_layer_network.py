import numpy as np
import math


def guess_for(row, a, b):
    z = row[0] * a + row[1] * b
    if z < -700:
        return 0.0  # math.exp would overflow
    return 1 / (1 + math.exp(-z))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.randn(inputs, outputs)


def train(X, y, synapse_0, iterations):
    layer_1 = None
    while iterations > 0:
        layer_1 = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slope = layer_1 - layer_1 * layer_1
        synapse_0 = synapse_0 - np.matmul(X.transpose(), np.multiply(layer_1 - y, slope))
        iterations -= 1
    return [synapse_0, layer_1]


def error_plane(X, y, first, second):
    result = []
    for a in first:
        line = []
        for b in second:
            miss = [abs(guess_for(row, a, b) - t[0]) for row, t in zip(X, y)]
            line.append(sum(miss) / len(miss))
        result.append(line)
    return np.array(result)
