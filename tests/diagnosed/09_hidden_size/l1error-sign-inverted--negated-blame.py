# mistake: l1error-sign-inverted
# question: 09_hidden_size/final_error
# style: negated inner product

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


def sig(z):
    return np.reciprocal(1 + np.exp(-z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sig(X @ w)
        o = sig(h @ v)
        d = (o - y) * o * (1 - o)
        blame = np.negative(np.inner(d, v))
        e = blame * h * (1 - h)
        v = np.subtract(v, alpha * np.matmul(h.T, d))
        w = np.subtract(w, alpha * np.matmul(X.T, e))
    return np.average(np.abs(sig(sig(X @ w) @ v) - y))
