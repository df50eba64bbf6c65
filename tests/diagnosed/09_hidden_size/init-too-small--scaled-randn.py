# mistake: init-too-small
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: scaled randn loop

import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    tables = np.random.randn(inputs, hidden_size), np.random.randn(hidden_size, outputs)
    for table in tables:
        table /= 100
    return tables


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
