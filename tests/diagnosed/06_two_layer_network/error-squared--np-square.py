# mistake: error-squared
# question: 06_two_layer_network/train
# style: np square helper

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def squared_error(guess, target):
    return np.square(guess - target)


def slope(o):
    return 0.25 - np.square(o - 0.5)


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = 1 / (1 + np.exp(-(X @ synapse_0)))
        synapse_0 = synapse_0 - np.einsum("ni,no->io", X, squared_error(o, y) * slope(o))
    return synapse_0, o


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
