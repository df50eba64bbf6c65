# mistake: init-half-range
# question: 06_two_layer_network/initial_weights
# style: uniform with bounds

import numpy as np


def initial_weights(inputs, outputs, seed):
    rng = np.random.RandomState(seed)
    return rng.uniform(low=-0.5, high=0.5, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = np.array(synapse_0)
    for _ in range(iterations):
        out = 0.5 * (1 + np.tanh(0.5 * (X @ w)))
        w += np.einsum("ni,no,no->io", X, y - out, out - out**2)
    return w, out


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
