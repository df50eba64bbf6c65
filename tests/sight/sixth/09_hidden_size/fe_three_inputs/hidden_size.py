import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2 - 1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    f = lambda z: 1 / (1 + np.exp(-z))
    np.random.seed(seed)
    a = 2 * np.random.random((3, hidden_size)) - 1
    b = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    step = 0
    while step < iterations:
        h = f(X.dot(a))
        o = f(h.dot(b))
        d_o = (o - y) * o * (1 - o)
        d_h = d_o.dot(b.T) * h * (1 - h)
        b = b - alpha * h.T.dot(d_o)
        a = a - alpha * X.T.dot(d_h)
        step += 1
    error = f(f(X.dot(a)).dot(b)) - y
    return np.sum(np.abs(error)) / error.size
