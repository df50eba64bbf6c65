# mistake: update-sign-only
# question: 06_two_layer_network/train
# style: boolean side arithmetic

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def side(a):
    return (a > 0).astype(float) - (a < 0).astype(float)


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = (np.tanh((X @ synapse_0) / 2) + 1) / 2
        g = X.T @ ((o - y) * o * (1 - o))
        synapse_0 = synapse_0 - side(g)
    return synapse_0, o


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
