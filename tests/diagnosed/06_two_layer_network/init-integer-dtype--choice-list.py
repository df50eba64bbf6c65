# mistake: init-integer-dtype
# question: 06_two_layer_network/initial_weights
# style: choice from list

import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.choice([-1, 0, 1], size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = np.array(synapse_0)
    for _ in range(iterations):
        out = 0.5 * (1 + np.tanh(0.5 * (X @ w)))
        w += np.einsum("ni,no,no->io", X, y - out, out - out**2)
    return w, out


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
