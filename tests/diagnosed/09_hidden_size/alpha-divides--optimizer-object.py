# mistake: alpha-divides
# question: 09_hidden_size/final_error
# style: optimizer object divides

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


class Optimizer:
    def __init__(self, care):
        self.care = care

    def apply(self, weights, slopes):
        return [w - s / self.care for w, s in zip(weights, slopes)]


def forward(X, w, v):
    h = 1 / (1 + np.exp(-X @ w))
    return h, 1 / (1 + np.exp(-h @ v))


def slopes(X, y, w, v):
    h, o = forward(X, w, v)
    d = (o - y) * o * (1 - o)
    return [X.T @ ((d @ v.T) * h * (1 - h)), h.T @ d]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    optimizer = Optimizer(alpha)
    weights = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        weights = optimizer.apply(weights, slopes(X, y, *weights))
    return np.abs(forward(X, *weights)[1] - y).mean()
