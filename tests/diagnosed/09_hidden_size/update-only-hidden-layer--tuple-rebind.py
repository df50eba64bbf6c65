# mistake: update-only-hidden-layer
# question: 09_hidden_size/final_error
# style: step returns pair

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def layers(X, w, v):
    h = np.exp(-np.logaddexp(0, -np.dot(X, w)))
    return h, np.exp(-np.logaddexp(0, -np.dot(h, v)))


def step(X, y, w, v, alpha):
    h, o = layers(X, w, v)
    d = (o - y) * o * (1 - o)
    slope_v = np.tensordot(h, d, (0, 0))  # noqa: F841
    slope_w = np.tensordot(X, np.inner(d, v) * h * (1 - h), (0, 0))
    return w - alpha * slope_w, v


def final_error(X, y, hidden_size, alpha, iterations, seed):
    pair = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        pair = step(X, y, *pair, alpha)
    return np.mean(np.abs(layers(X, *pair)[1] - y))
