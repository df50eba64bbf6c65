# mistake: grad1-no-transpose
# question: 09_hidden_size/final_error
# style: np matmul calls

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


def fire(a, b):
    return 0.5 + 0.5 * np.tanh(0.5 * np.matmul(a, b))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = fire(X, w)
        o = fire(h, v)
        d = (o - y) * o * (1 - o)
        e = np.inner(d, v) * h * (1 - h)
        v = v - alpha * np.matmul(h, d)
        w = w - alpha * np.matmul(X.transpose(), e)
    return np.average(np.abs(fire(fire(X, w), v) - y))
