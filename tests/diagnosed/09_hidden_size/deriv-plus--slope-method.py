# mistake: deriv-plus
# question: 09_hidden_size/final_error
# style: method with square

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


class Sigmoid:
    def __call__(self, z):
        return 1 / (1 + np.exp(-z))

    def slope(self, out):
        return out + out**2


sigmoid = Sigmoid()


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = sigmoid(X @ w)
        o = sigmoid(h @ v)
        d = (o - y) * sigmoid.slope(o)
        e = d @ v.T * sigmoid.slope(h)
        w -= alpha * X.T @ e
        v -= alpha * h.T @ d
    return np.mean(np.abs(sigmoid(sigmoid(X @ w) @ v) - y))
