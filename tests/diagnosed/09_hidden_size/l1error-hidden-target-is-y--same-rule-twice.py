# mistake: l1error-hidden-target-is-y
# question: 09_hidden_size/final_error
# style: one rule reused

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def delta(out, target):
    return (target - out) * out * (1 - out)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sigmoid(X @ w)
        o = sigmoid(h @ v)
        w = w + alpha * X.T @ delta(h, y)
        v = v + alpha * h.T @ delta(o, y)
    return np.mean(np.abs(sigmoid(sigmoid(X @ w) @ v) - y))
