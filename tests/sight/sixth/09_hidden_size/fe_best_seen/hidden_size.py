import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w0 = np.random.uniform(-1, 1, (inputs, hidden_size))
    w1 = np.random.uniform(-1, 1, (hidden_size, outputs))
    return w0, w1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    def f(z):
        return 1 / (1 + np.exp(-z))
    w0, w1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    errors = []
    for _ in range(iterations):
        h = f(X @ w0)
        o = f(h @ w1)
        errors.append(np.mean(np.abs(o - y)))
        d2 = (o - y) * o * (1 - o)
        d1 = (d2 @ w1.T) * h * (1 - h)
        w0, w1 = w0 - alpha * X.T @ d1, w1 - alpha * h.T @ d2
    return min(errors)
