# mistake: init-reseed-between
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: helper seeds itself

import numpy as np


def draw(rows, columns, seed):
    np.random.seed(seed)
    return 2 * np.random.rand(rows, columns) - 1


def initial_weights(inputs, hidden_size, outputs, seed):
    return draw(inputs, hidden_size, seed), draw(hidden_size, outputs, seed)


class Network:
    def __init__(self, w, v):
        self.w, self.v = w, v

    def look(self, X):
        self.h = (1 + np.tanh(X @ self.w / 2)) / 2
        self.o = (1 + np.tanh(self.h @ self.v / 2)) / 2
        return self.o

    def learn(self, X, y, alpha):
        d = (self.look(X) - y) * self.o * (1 - self.o)
        e = d @ self.v.T * self.h * (1 - self.h)
        self.v = self.v - alpha * self.h.T @ d
        self.w = self.w - alpha * X.T @ e


def final_error(X, y, hidden_size, alpha, iterations, seed):
    network = Network(*initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        network.learn(X, y, alpha)
    return np.average(np.fabs(network.look(X) - y))
