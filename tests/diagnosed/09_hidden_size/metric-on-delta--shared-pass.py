# mistake: metric-on-delta
# question: 09_hidden_size/final_error
# style: shared backward pass

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def look(X, y, w, v):
    h = (np.tanh(X @ w / 2) + 1) / 2
    o = (np.tanh(h @ v / 2) + 1) / 2
    miss = o - y
    delta = miss * (o - o**2)
    return h, o, miss, delta


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h, o, miss, delta = look(X, y, w, v)
        hidden_delta = delta @ v.T * (h - h**2)
        v = v - alpha * h.T @ delta
        w = w - alpha * X.T @ hidden_delta
    *_, miss, delta = look(X, y, w, v)
    return np.mean(np.abs(delta))
