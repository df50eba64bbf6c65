# mistake: init-gaussian
# question: 06_two_layer_network/initial_weights
# style: legacy generator, broadcasting
import numpy as np


def s(z):
    return np.exp(-np.logaddexp(0, -z))


def initial_weights(inputs, outputs, seed):
    rng = np.random.RandomState(seed)
    return rng.normal(0, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = synapse_0
    while iterations:
        o = s(np.einsum("ni,io->no", X, w))
        w = w - np.einsum("ni,no->io", X, (o - y) * (o - o ** 2))
        iterations -= 1
    return w, o


def error_plane(X, y, first, second):
    z = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(s(z) - y[:, :, None]).mean(axis=0)
