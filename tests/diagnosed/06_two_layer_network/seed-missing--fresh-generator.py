# mistake: seed-missing
# question: 06_two_layer_network/initial_weights
# style: fresh generator each

import numpy as np


def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng()
    return 1 - 2 * rng.random((inputs, outputs))


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
