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
    s = lambda v: 1 / (1 + np.exp(-v))
    return [[np.abs(s(X @ np.array([[a], [b]])) - y).mean() for b in second] for a in first]
