# mistake: hidden-dims-swapped
# question: 06_two_layer_network/initial_weights
# style: nested list rows

import random

import numpy as np


def initial_weights(inputs, outputs, seed):
    dice = random.Random(seed)
    # one row per output
    return np.array([[dice.uniform(-1, 1) for _ in range(inputs)] for _ in range(outputs)])


def train(X, y, synapse_0, iterations):
    for turn in range(iterations):
        guesses = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slopes = guesses * (1 - guesses)
        synapse_0 = synapse_0 - sum(np.outer(row, d) for row, d in zip(X, (guesses - y) * slopes))
    return synapse_0, guesses


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
