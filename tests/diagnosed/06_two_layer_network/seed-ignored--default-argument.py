# mistake: seed-ignored
# question: 06_two_layer_network/initial_weights
# style: helper default argument

import numpy as np


def uniform(shape, seed=1):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, shape)


def initial_weights(inputs, outputs, seed):
    return uniform((inputs, outputs))


def train(X, y, synapse_0, iterations):
    left = iterations
    while left > 0:
        layer_1 = np.reciprocal(1 + np.exp(-(X @ synapse_0)))
        layer_1_delta = (y - layer_1) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 + X.T @ layer_1_delta
        left -= 1
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
