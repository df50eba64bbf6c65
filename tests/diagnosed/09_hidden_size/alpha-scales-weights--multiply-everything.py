# mistake: alpha-scales-weights
# question: 09_hidden_size/final_error
# style: in-place scaling after

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


def sig(z):
    return np.reciprocal(np.exp(-z) + 1)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sig(X.dot(w))
        o = sig(h.dot(v))
        d = (y - o) * o * (1 - o)
        e = d.dot(v.T) * h * (1 - h)
        v += h.T.dot(d)
        w += X.T.dot(e)
        for synapse in (w, v):
            synapse *= alpha
    return np.mean(np.abs(sig(sig(X.dot(w)).dot(v)) - y))
