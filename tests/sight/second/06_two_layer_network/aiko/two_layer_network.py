import numpy as np


def _sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1.0, 1.0, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = _sigmoid(np.einsum("ni,io->no", X, synapse_0))
        delta = (y - layer_1) * layer_1 * (1.0 - layer_1)
        synapse_0 = synapse_0 + np.einsum("ni,no->io", X, delta)
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    # axes: first, second, sample
    sums = X[:, 0] * first[:, None, None] + X[:, 1] * second[None, :, None]
    return np.abs(_sigmoid(sums) - y[:, 0]).mean(axis=-1)
