# mistake: final-unseeded
# question: 09_hidden_size/final_error
# style: draws own uniform

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w = np.random.uniform(-1, 1, (X.shape[1], hidden_size))
    v = np.random.uniform(-1, 1, (hidden_size, y.shape[1]))
    squash = np.vectorize(lambda z: 1 / (1 + np.exp(-z)), otypes=[float])
    for _ in range(iterations):
        h = squash(X @ w)
        o = squash(h @ v)
        d = (o - y) * o * (1 - o)
        e = d @ v.T * h * (1 - h)
        w -= alpha * X.T @ e
        v -= alpha * h.T @ d
    return np.average(np.abs(squash(squash(X @ w) @ v) - y))
