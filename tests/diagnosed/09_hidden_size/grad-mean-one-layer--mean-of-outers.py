# mistake: grad-mean-one-layer
# question: 09_hidden_size/final_error
# style: mean over outers

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def sig(z):
    return 1 / (1 + np.exp(-z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sig(X @ w)
        o = sig(h @ v)
        d = (y - o) * o * (1 - o)
        e = np.einsum("no,ho->nh", d, v) * h * (1 - h)
        v = v + alpha * (h[:, :, None] * d[:, None, :]).mean(axis=0)
        w = w + alpha * (X[:, :, None] * e[:, None, :]).sum(axis=0)
    return np.mean(np.abs(sig(sig(X @ w) @ v) - y))
