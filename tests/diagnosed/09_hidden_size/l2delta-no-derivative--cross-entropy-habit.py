# mistake: l2delta-no-derivative
# question: 09_hidden_size/final_error
# style: cross entropy habit

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


def forward(X, w, v):
    h = np.exp(-np.logaddexp(0, -X @ w))
    return h, np.exp(-np.logaddexp(0, -h @ v))


def backward(X, y, h, o, v):
    d_out = o - y
    d_hidden = np.einsum("no,ho->nh", d_out, v) * h * (1 - h)
    return X.T @ d_hidden, h.T @ d_out


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h, o = forward(X, w, v)
        gw, gv = backward(X, y, h, o, v)
        w, v = w - alpha * gw, v - alpha * gv
    return np.abs(forward(X, w, v)[1] - y).mean()
