import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    W0 = 2 * np.random.random((inputs, hidden_size)) - 1
    W1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return W0, W1


def squash(z):
    return 1 / (1 + np.exp(-z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    for j in range(iterations):
        W0, W1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
        h = squash(X @ W0)
        out = squash(h @ W1)
        d_out = (y - out) * out * (1 - out)
        d_h = d_out @ W1.T * h * (1 - h)
        W1 = W1 + alpha * h.T @ d_out
        W0 = W0 + alpha * X.T @ d_h
    last = squash(squash(X @ W0) @ W1)
    return np.abs(y - last).mean()
