# mistake: deriv-identity
# question: 09_hidden_size/final_error
# style: lambda pair activation

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


squash, slope = (lambda z: 0.5 * (1 + np.tanh(z / 2))), (lambda s: s)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = squash(np.inner(X, w.T))
        o = squash(np.inner(h, v.T))
        d = (y - o) * slope(o)
        e = np.inner(d, v) * slope(h)
        v = v + alpha * np.inner(h.T, d.T)
        w = w + alpha * np.inner(X.T, e.T)
    return np.average(np.abs(squash(squash(X @ w) @ v) - y))
