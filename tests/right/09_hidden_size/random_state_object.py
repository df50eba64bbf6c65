"""A RandomState object, which draws what the article's global generator draws; 1-based loops."""
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    r = np.random.RandomState(seed)
    return r.uniform(-1, 1, (inputs, hidden_size)), r.uniform(-1, 1, (hidden_size, outputs))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w0, w1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in range(iterations + 1):
        l1 = 1 / (1 + np.exp(-X @ w0))
        l2 = 1 / (1 + np.exp(-l1 @ w1))
        if j == iterations:
            return np.abs(l2 - y).mean()
        d2 = (l2 - y) * l2 * (1 - l2)
        w0 = w0 - alpha * X.T @ (d2 @ w1.T * l1 * (1 - l1))
        w1 = w1 - alpha * l1.T @ d2
