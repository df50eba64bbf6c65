# mistake: deriv-on-preactivation
# question: 06_two_layer_network/train
# style: sample by sample

import math

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def slope(v):
    return v - v * v


def train(X, y, synapse_0, iterations):
    inputs, outputs = synapse_0.shape
    for _ in range(iterations):
        guesses = np.zeros_like(y)
        step = np.zeros((inputs, outputs))
        for n, sample in enumerate(X):
            for o in range(outputs):
                total = sum(sample[i] * synapse_0[i, o] for i in range(inputs))
                guesses[n, o] = (1 + math.tanh(total / 2)) / 2
                blame = (y[n, o] - guesses[n, o]) * slope(total)
                step[:, o] += blame * sample
        synapse_0 = synapse_0 + step
    return synapse_0, guesses


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
