# mistake: alpha-first-layer-only
# question: 09_hidden_size/final_error
# style: in-place einsum updates

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def go(a, b):
    return np.reciprocal(1 + np.exp(-np.einsum("ij,jk", a, b)))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = go(X, w)
        o = go(h, v)
        d = (y - o) * o * (1 - o)
        e = np.einsum("ik,jk", d, v) * h * (1 - h)
        w += alpha * np.einsum("ki,kj", X, e)
        v += np.einsum("ki,kj", h, d)
    return np.mean(np.abs(go(go(X, w), v) - y))
