# mistake: seed-ignored
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: class seeded once

import numpy as np


class Source:
    ARTICLE_SEED = 1

    def __init__(self, seed=ARTICLE_SEED):
        self.state = np.random.RandomState(seed)

    def matrix(self, *shape):
        return self.state.uniform(-1, 1, shape)


def initial_weights(inputs, hidden_size, outputs, seed):
    source = Source()
    return source.matrix(inputs, hidden_size), source.matrix(hidden_size, outputs)


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
