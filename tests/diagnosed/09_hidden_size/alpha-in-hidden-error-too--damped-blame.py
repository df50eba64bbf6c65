# mistake: alpha-in-hidden-error-too
# question: 09_hidden_size/final_error
# style: damped blame helper

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def squash(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def send_back(delta, synapse, alpha):
    return np.inner(alpha * delta, synapse)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = squash(X @ w)
        o = squash(h @ v)
        d = (o - y) * (o - o * o)
        e = send_back(d, v, alpha) * (h - h * h)
        v = v - alpha * (h.T @ d)
        w = w - alpha * (X.T @ e)
    return np.mean(np.abs(squash(squash(X @ w) @ v) - y))
