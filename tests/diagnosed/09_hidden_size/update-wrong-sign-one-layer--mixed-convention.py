# mistake: update-wrong-sign-one-layer
# question: 09_hidden_size/final_error
# style: mixed sign conventions

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


def sig(a, b):
    return 1 / (1 + np.exp(-np.matmul(a, b)))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sig(X, w)
        o = sig(h, v)
        d = np.multiply(o - y, o - np.square(o))
        e = np.multiply(np.inner(d, v), h - np.square(h))
        np.subtract(v, alpha * np.matmul(h.T, d), out=v)
        np.add(w, alpha * np.matmul(X.T, e), out=w)
    return np.mean(np.abs(sig(sig(X, w), v) - y))
