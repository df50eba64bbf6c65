# mistake: plane-no-sigmoid
# question: 06_two_layer_network/error_plane
# style: einsum over grid

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    left = iterations
    while left > 0:
        layer_1 = np.reciprocal(1 + np.exp(-(X @ synapse_0)))
        layer_1_delta = (y - layer_1) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 + X.T @ layer_1_delta
        left -= 1
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    grid = np.stack(np.meshgrid(first, second, indexing="ij"))
    guess = np.einsum("nk,kab->abn", X, grid)
    return np.mean(np.abs(guess - y.ravel()), axis=-1)
