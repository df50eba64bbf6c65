# mistake: metric-sum
# question: 06_two_layer_network/error_plane
# style: summed in loops

import math

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    for turn in range(iterations):
        guesses = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slopes = guesses * (1 - guesses)
        synapse_0 = synapse_0 - sum(np.outer(row, d) for row, d in zip(X, (guesses - y) * slopes))
    return synapse_0, guesses


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for (p, q), t in zip(X, y[:, 0]):
        for i, a in enumerate(first):
            for j, b in enumerate(second):
                plane[i, j] += abs(1 / (1 + math.exp(-(p * a + q * b))) - t)
    return plane
