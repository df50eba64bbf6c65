# mistake: final-hidden-hardcoded
# question: 09_hidden_size/final_error
# style: partial fixes size

import functools

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


article_weights = functools.partial(initial_weights, hidden_size=4)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = article_weights(X.shape[1], outputs=y.shape[1], seed=seed)
    sig = lambda z: 1 / (1 + np.exp(-z))  # noqa: E731
    for _ in range(iterations):
        h = sig(X @ w)
        o = sig(h @ v)
        d = (o - y) * (o - o**2)
        e = np.einsum("no,ho,nh,nh->nh", d, v, h, 1 - h)
        w = w - alpha * np.einsum("ni,nh->ih", X, e)
        v = v - alpha * np.einsum("nh,no->ho", h, d)
    return abs(sig(sig(X @ w) @ v) - y).mean()
