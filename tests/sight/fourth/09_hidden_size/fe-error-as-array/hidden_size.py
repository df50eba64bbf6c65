import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2 - 1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    a = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    b = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for k in range(iterations):
        h = 1 / (1 + np.exp(-np.matmul(X, a)))
        o = 1 / (1 + np.exp(-np.matmul(h, b)))
        u = (y - o) * o * (1 - o)
        v = np.matmul(u, b.T) * h * (1 - h)
        a, b = a + alpha * np.matmul(X.T, v), b + alpha * np.matmul(h.T, u)
    h = 1 / (1 + np.exp(-np.matmul(X, a)))
    o = 1 / (1 + np.exp(-np.matmul(h, b)))
    return abs(y - o).mean(axis=0)
