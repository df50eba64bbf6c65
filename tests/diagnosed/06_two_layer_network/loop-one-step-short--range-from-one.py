# mistake: loop-one-step-short
# question: 06_two_layer_network/train
# style: loop from one

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def guess_with(X, w):
    return 1 / (1 + np.exp(-np.inner(X, w.T)))


def train(X, y, synapse_0, iterations):
    w = synapse_0
    g = guess_with(X, w)
    for step in range(1, iterations):
        g = guess_with(X, w)
        w = w - np.tensordot(X, (g - y) * g * (1 - g), axes=(0, 0))
    return w, g


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
