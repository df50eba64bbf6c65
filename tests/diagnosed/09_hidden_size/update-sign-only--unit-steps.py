# mistake: update-sign-only
# question: 09_hidden_size/final_error
# style: divided by size

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def side(slopes):
    size = np.abs(slopes)
    return np.divide(slopes, size, out=np.zeros_like(slopes), where=size > 0)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    sig = lambda z: 1 / (1 + np.exp(-z))  # noqa: E731
    for _ in range(iterations):
        h = sig(X @ w)
        o = sig(h @ v)
        d = (o - y) * o * (1 - o)
        e = d @ v.T * h * (1 - h)
        v = v - alpha * side(h.T @ d)
        w = w - alpha * side(X.T @ e)
    return np.abs(sig(sig(X @ w) @ v) - y).mean()
