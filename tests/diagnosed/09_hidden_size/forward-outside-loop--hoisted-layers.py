# mistake: forward-outside-loop
# question: 09_hidden_size/final_error
# style: forward hoisted out

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def look(X, w, v):
    h = 0.5 + 0.5 * np.tanh(0.5 * (X @ w))
    return h, 0.5 + 0.5 * np.tanh(0.5 * (h @ v))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    h, o = look(X, w, v)
    for _ in range(iterations):
        d = (y - o) * (o - o**2)
        e = np.inner(d, v) * (h - h**2)
        v = v + alpha * np.tensordot(h, d, axes=(0, 0))
        w = w + alpha * np.tensordot(X, e, axes=(0, 0))
    h, o = look(X, w, v)
    return np.mean(np.abs(o - y))
