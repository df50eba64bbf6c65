"""The article's draw, then float32 and recursion; the error is a 0-d array."""
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return tuple(2 * np.random.random(s) - 1 for s in ((inputs, hidden_size), (hidden_size, outputs)))


def forward(X, w0, w1):
    l1 = 1 / (1 + np.exp(-X @ w0))
    return l1, 1 / (1 + np.exp(-l1 @ w1))


def go(X, y, w0, w1, alpha, left):
    l1, l2 = forward(X, w0, w1)
    if not left:
        return np.array(np.abs(l2 - y).mean())
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ w1.T * l1 * (1 - l1)
    return go(X, y, w0 - alpha * (X.T @ d1), w1 - alpha * (l1.T @ d2), alpha, left - 1)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    X, y = np.float32(X), np.float32(y)
    w0, w1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    return go(X, y, np.float32(w0), np.float32(w1), np.float32(alpha), iterations)
