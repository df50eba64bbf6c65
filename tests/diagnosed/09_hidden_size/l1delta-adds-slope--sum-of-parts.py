# mistake: l1delta-adds-slope
# question: 09_hidden_size/final_error
# style: sum of parts

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def squash(a, b):
    return (1 + np.tanh((a @ b) / 2)) / 2


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = squash(X, w)
        o = squash(h, v)
        do = (o - y) * (o - o**2)
        parts = [np.einsum("no,ho->nh", do, v), h, -(h**2)]
        dh = sum(parts)
        v = v - alpha * np.tensordot(h, do, axes=(0, 0))
        w = w - alpha * np.tensordot(X, dh, axes=(0, 0))
    return np.mean(np.abs(squash(squash(X, w), v) - y))
