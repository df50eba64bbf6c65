# mistake: grad1-uses-error-not-delta
# question: 09_hidden_size/final_error
# style: outer product sums

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


def act(z):
    return 1 / (1 + np.exp(-z))


def outers(left, right):
    return sum(np.outer(a, b) for a, b in zip(left, right))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = act(X @ w)
        o = act(h @ v)
        miss = y - o
        d = miss * (o - o**2)
        e = np.array([v @ row for row in d]) * (h - h**2)
        v = v + alpha * outers(h, miss)
        w = w + alpha * outers(X, e)
    return np.abs(act(act(X @ w) @ v) - y).mean()
