# mistake: error-on-preactivation
# question: 06_two_layer_network/train
# style: einsum weighted sums

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        sums = np.einsum("ni,io->no", X, synapse_0)
        out = 1 / (1 + np.exp(-sums))
        miss = y - sums
        synapse_0 = synapse_0 + np.einsum("ni,no,no,no->io", X, miss, out, 1 - out)
    return synapse_0, out


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
