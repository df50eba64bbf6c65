import numpy as np


def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1.0, 1.0, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        guess = 1 / (1 + np.exp(-(X @ w)))
        delta = (y - guess) * guess * (1 - guess)
        w = w + X.T @ delta
    return w, guess


def error_plane(X, y, first, second):
    z = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
    guess = 1 / (1 + np.exp(-z))
    return np.abs(guess - y[:, :, None]).mean(axis=0)
