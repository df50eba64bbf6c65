# mistake: init-order-swapped
# question: 09_hidden_size/initial_weights
# style: flat vector split

import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    numbers = 2 * np.random.random(hidden_size * outputs + inputs * hidden_size) - 1
    last, first = np.split(numbers, [hidden_size * outputs])
    return first.reshape(inputs, hidden_size), last.reshape(hidden_size, outputs)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    dice = np.random.RandomState(seed)
    w = dice.uniform(-1, 1, (X.shape[1], hidden_size))
    v = dice.uniform(-1, 1, (hidden_size, y.shape[1]))

    def forward():
        h = 1 / (1 + np.exp(-np.matmul(X, w)))
        return h, 1 / (1 + np.exp(-np.matmul(h, v)))

    for _ in range(iterations):
        h, o = forward()
        d = (o - y) * o * (1 - o)
        e = np.matmul(d, v.T) * h * (1 - h)
        v -= alpha * np.matmul(h.T, d)
        w -= alpha * np.matmul(X.T, e)
    return np.mean(np.abs(forward()[1] - y))
