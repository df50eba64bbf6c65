# mistake: l2delta-activation-instead-of-slope
# question: 06_two_layer_network/train
# style: two similar helpers

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def squash(z):
    return np.reciprocal(1 + np.exp(-z))


def squash_slope(s):
    return s - s * s


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = squash(np.einsum("ni,io->no", X, synapse_0))
        push = np.einsum("no,no->no", y - o, squash(o))
        synapse_0 = synapse_0 + np.einsum("ni,no->io", X, push)
    return synapse_0, o


def error_plane(X, y, first, second):
    def squash(z):
        return 1 / (1 + np.exp(-z))

    rows = []
    for a in first:
        weights = np.vstack([np.full_like(second, a), second])
        rows.append(np.mean(np.abs(squash(X @ weights) - y), axis=0))
    return np.stack(rows)
