# mistake: grad-mean-over-batch
# question: 09_hidden_size/final_error
# style: averaged gradient helper

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def gradient(signal, delta):
    return np.mean([np.outer(s, d) for s, d in zip(signal, delta)], axis=0)


def sig(z):
    return 0.5 * (np.tanh(0.5 * z) + 1)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sig(X @ w)
        o = sig(h @ v)
        d = (y - o) * (o - o**2)
        e = d @ v.T * (h - h**2)
        v, w = v + alpha * gradient(h, d), w + alpha * gradient(X, e)
    return np.mean(np.abs(sig(sig(X @ w) @ v) - y))
