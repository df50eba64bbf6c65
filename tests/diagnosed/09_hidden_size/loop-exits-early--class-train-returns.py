# mistake: loop-exits-early
# question: 09_hidden_size/final_error
# style: return in training

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Network:
    def __init__(self, w, v):
        self.w, self.v = w, v

    def forward(self, X):
        self.h = 1 / (1 + np.exp(-np.matmul(X, self.w)))
        self.o = 1 / (1 + np.exp(-np.matmul(self.h, self.v)))
        return self.o

    def train(self, X, y, alpha, iterations):
        for _ in range(iterations):
            d = (self.forward(X) - y) * self.o * (1 - self.o)
            e = np.matmul(d, self.v.T) * self.h * (1 - self.h)
            self.v = self.v - alpha * np.matmul(self.h.T, d)
            self.w = self.w - alpha * np.matmul(X.T, e)
            return self


def final_error(X, y, hidden_size, alpha, iterations, seed):
    network = Network(*initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    network = network.train(X, y, alpha, iterations)
    return np.abs(network.forward(X) - y).mean()
