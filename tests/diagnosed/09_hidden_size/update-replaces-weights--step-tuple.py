# mistake: update-replaces-weights
# question: 09_hidden_size/final_error
# style: tuple of steps

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def look(X, w, v):
    h = 0.5 * np.tanh(0.5 * np.matmul(X, w)) + 0.5
    return h, 0.5 * np.tanh(0.5 * np.matmul(h, v)) + 0.5


def steps(X, y, w, v, alpha):
    h, o = look(X, w, v)
    push = (y - o) * o * (1 - o)
    return alpha * np.matmul(X.T, np.matmul(push, v.T) * h * (1 - h)), alpha * np.matmul(h.T, push)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        w, v = steps(X, y, w, v, alpha)
    return np.mean(np.abs(look(X, w, v)[1] - y))
