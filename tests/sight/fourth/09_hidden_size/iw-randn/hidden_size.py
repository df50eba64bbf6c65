import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return np.random.randn(inputs, hidden_size), np.random.randn(hidden_size, outputs)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    n_in, n_out = len(X[0]), len(y[0])
    a = np.random.rand(n_in, hidden_size) * 2 - 1
    b = np.random.rand(hidden_size, n_out) * 2 - 1
    step = 0
    while True:
        h = 1 / (1 + np.exp(-X @ a))
        o = 1 / (1 + np.exp(-h @ b))
        if step == iterations:
            return np.abs(o - y).sum() / o.size
        gap = (y - o) * o * (1 - o)
        back = gap @ b.T * h * (1 - h)
        a = a + alpha * X.T @ back
        b = b + alpha * h.T @ gap
        step += 1
