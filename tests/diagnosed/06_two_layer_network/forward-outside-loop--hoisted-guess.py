# mistake: forward-outside-loop
# question: 06_two_layer_network/train
# style: forward hoisted out

import math

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    o = np.array([[1 / (1 + math.exp(-t)) for t in row] for row in X @ synapse_0])
    w = synapse_0.copy()
    for _ in range(iterations):
        for x, guess, target in zip(X, o, y):
            w -= np.outer(x, (guess - target) * guess * (1 - guess))
    return w, o


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
