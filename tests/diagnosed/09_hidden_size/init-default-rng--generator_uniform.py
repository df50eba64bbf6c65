# mistake: init-default-rng
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: modern generator, functional
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    rng = np.random.default_rng(seed)
    return [rng.uniform(-1.0, 1.0, size) for size in [(inputs, hidden_size), (hidden_size, outputs)]]


def passes(X, w):
    h = 1 / (1 + np.exp(-(X @ w[0])))
    return h, 1 / (1 + np.exp(-(h @ w[1])))


def better(X, y, w, alpha):
    h, o = passes(X, w)
    d = (o - y) * o * (1 - o)
    e = np.inner(d, w[1]) * h * (1 - h)
    return [w[0] - alpha * X.T @ e, w[1] - alpha * h.T @ d]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        w = better(X, y, w, alpha)
    return float(np.mean(np.abs(passes(X, w)[1] - y)))
