import numpy as np


def squash(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(low=-1, high=1, size=inputs * outputs).reshape(inputs, outputs)


def train(X, y, synapse_0, iterations):
    def gradient(w):
        guess = squash(X @ w)
        return X.T @ ((guess - y) * guess * (1 - guess)), guess

    w, guess = synapse_0, None
    for _ in range(iterations):
        g, guess = gradient(w)
        w = w - g
    return w, guess


def error_plane(X, y, first, second):
    rows = []
    for b in second:
        row = []
        for a in first:
            guess = 1 / (1 + np.exp(-(X @ np.array([[a], [b]]))))
            row.append(np.mean(np.abs(guess - y)))
        rows.append(row)
    return np.array(rows)
