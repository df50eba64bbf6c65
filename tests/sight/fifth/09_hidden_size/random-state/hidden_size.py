import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    rs = np.random.RandomState(seed)
    return rs.uniform(-1, 1, (inputs, hidden_size)), rs.uniform(-1, 1, (hidden_size, outputs))


def _run(X, w, v):
    h = 1 / (1 + np.exp(-(X @ w)))
    return h, 1 / (1 + np.exp(-(h @ v)))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    n_in, n_out = X.shape[1], y.shape[1]
    w, v = initial_weights(n_in, hidden_size, n_out, seed)
    for _ in range(iterations):
        h, o = _run(X, w, v)
        d = (y - o) * o * (1 - o)
        e = (d @ v.T) * h * (1 - h)
        w, v = w + alpha * (X.T @ e), v + alpha * (h.T @ d)
    return float(np.abs(_run(X, w, v)[1] - y).mean())
