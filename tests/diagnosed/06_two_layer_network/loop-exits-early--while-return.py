# mistake: loop-exits-early
# question: 06_two_layer_network/train
# style: return inside loop

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def one_step(X, y, w):
    o = (1 + np.tanh((X @ w) / 2)) / 2
    return w - X.T @ ((o - y) * o * (1 - o)), o


def train(X, y, synapse_0, iterations):
    remaining = iterations
    while remaining:
        synapse_0, layer = one_step(X, y, synapse_0)
        remaining -= 1
        return synapse_0, layer


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
