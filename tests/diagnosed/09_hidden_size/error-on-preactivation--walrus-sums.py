# mistake: error-on-preactivation
# question: 09_hidden_size/final_error
# style: walrus weighted sums

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def sig(z):
    return 0.5 + np.tanh(z / 2) / 2


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sig(X @ w)
        o = sig(total := h @ v)
        d = (y - total) * (o - o**2)
        e = (d @ v.T) * (h - h**2)
        v = v + alpha * (h.T @ d)
        w = w + alpha * (X.T @ e)
    return np.mean(np.abs(sig(sig(X @ w) @ v) - y))
