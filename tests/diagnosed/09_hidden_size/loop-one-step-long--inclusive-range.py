# mistake: loop-one-step-long
# question: 09_hidden_size/final_error
# style: inclusive range end

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
    h = np.reciprocal(1 + np.exp(-X @ w))
    return h, np.reciprocal(1 + np.exp(-h @ v))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for turn in range(0, iterations + 1):
        h, o = layers(X, w, v)
        d = (y - o) * o * (1 - o)
        e = np.matmul(d, v.T) * h * (1 - h)
        w, v = w + alpha * np.matmul(X.T, e), v + alpha * np.matmul(h.T, d)
    return np.mean(np.abs(layers(X, w, v)[1] - y))
