import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.randn(inputs, outputs)


def train(X, y, W0, iterations):
    w = W0.copy()
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-(X @ w)))
        w += X.T @ ((y - h) * h * (1 - h))
    return w, h


def error_plane(X, y, first, second):
    rows = []
    for a in first:
        row = []
        for b in second:
            z = a * X[:, 0] + b * X[:, 1]
            out = 1 / (1 + np.exp(-z))
            row.append(np.abs(out - y[:, 0]).mean())
        rows.append(row)
    return np.array(rows)
