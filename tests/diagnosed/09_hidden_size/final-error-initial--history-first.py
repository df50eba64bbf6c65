# mistake: final-error-initial
# question: 09_hidden_size/final_error
# style: history list indexed

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def squash(z):
    return np.exp(-np.logaddexp(0, -z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    history = []
    for _ in range(iterations + 1):
        h = squash(np.matmul(X, w))
        o = squash(np.matmul(h, v))
        history.append(np.abs(o - y).mean())
        d = (y - o) * o * (1 - o)
        dw = X.T @ ((d @ v.T) * h * (1 - h))
        v, w = v + alpha * (h.T @ d), w + alpha * dw
    return history[0]
