# mistake: l2delta-ignores-error
# question: 06_two_layer_network/train
# style: unused error variable

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    synapse = synapse_0
    for _ in range(iterations):
        layer = np.exp(-np.logaddexp(0, -(X @ synapse)))
        error = layer - y  # noqa: F841
        delta = layer - layer * layer
        synapse = synapse - np.tensordot(X, delta, axes=(0, 0))
    return synapse, layer


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
