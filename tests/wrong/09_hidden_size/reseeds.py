# wrong: initial_weights
# outcome: wrong
# says: second of the 2 results
# Seeds before each of them.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = 2 * np.random.random((inputs, hidden_size)) - 1
    np.random.seed(seed)
    return first, 2 * np.random.random((hidden_size, outputs)) - 1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    w0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    w1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for _ in range(iterations):
        l1 = nonlin(X @ w0)
        l2 = nonlin(l1 @ w1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ w1.T * l1 * (1 - l1)
        w1 = w1 - alpha * l1.T @ d2
        w0 = w0 - alpha * X.T @ d1
    return np.mean(np.abs(nonlin(nonlin(X @ w0) @ w1) - y))
