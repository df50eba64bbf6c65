# mistake: init-default-rng
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: modern uniform generator

import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1, 1, size=(inputs, hidden_size)), rng.uniform(-1, 1, size=(hidden_size, outputs))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    act = lambda a, b: np.reciprocal(1 + np.exp(-np.einsum("ij,jk->ik", a, b)))  # noqa: E731
    for _ in range(iterations):
        h = act(X, w)
        o = act(h, v)
        d = (y - o) * (o - o**2)
        e = np.einsum("no,ho->nh", d, v) * (h - h**2)
        v = v + alpha * np.einsum("nh,no->ho", h, d)
        w = w + alpha * np.einsum("ni,nh->ih", X, e)
    return np.abs(y - act(act(X, w), v)).mean()
