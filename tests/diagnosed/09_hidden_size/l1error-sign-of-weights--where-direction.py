# mistake: l1error-sign-of-weights
# question: 09_hidden_size/final_error
# style: where gives direction

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def layers(X, w, v):
    h = 1 / (1 + np.exp(-X @ w))
    return h, 1 / (1 + np.exp(-h @ v))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h, o = layers(X, w, v)
        d = (y - o) * (o - o * o)
        direction = np.where(v > 0, 1.0, np.where(v < 0, -1.0, 0.0))
        e = np.einsum("no,ho->nh", d, direction) * (h - h * h)
        w, v = w + alpha * np.einsum("ni,nh->ih", X, e), v + alpha * np.einsum("nh,no->ho", h, d)
    return np.mean(np.abs(layers(X, w, v)[1] - y))
