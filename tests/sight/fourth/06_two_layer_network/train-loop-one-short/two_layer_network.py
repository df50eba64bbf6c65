import numpy as np


def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1.0, 1.0, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = synapse_0
    out = 1 / (1 + np.exp(-(X @ w)))
    for i in range(1, iterations):
        out = 1 / (1 + np.exp(-(X @ w)))
        w = w - X.T @ ((out - y) * out * (1 - out))
    return w, out


def error_plane(X, y, first, second):
    z = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
    guess = 1 / (1 + np.exp(-z))
    return np.abs(guess - y[:, :, None]).mean(axis=0)
