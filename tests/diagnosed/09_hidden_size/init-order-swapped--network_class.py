# mistake: init-order-swapped
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: network class, built backwards
import numpy as np


class Network:
    def __init__(self, inputs, hidden, outputs, seed):
        np.random.seed(seed)
        # the output layer is built first, as the error goes
        self.top = np.random.uniform(-1, 1, (hidden, outputs))
        self.bottom = np.random.uniform(-1, 1, (inputs, hidden))

    def guess(self, X):
        self.h = 0.5 * (1 + np.tanh(0.5 * X @ self.bottom))
        return 0.5 * (1 + np.tanh(0.5 * self.h @ self.top))

    def learn(self, X, y, alpha):
        o = self.guess(X)
        pull = (y - o) * (o - o ** 2)
        pull_h = pull @ self.top.T * (self.h - self.h ** 2)
        self.top += alpha * self.h.T @ pull
        self.bottom += alpha * X.T @ pull_h


def initial_weights(inputs, hidden_size, outputs, seed):
    net = Network(inputs, hidden_size, outputs, seed)
    return net.bottom, net.top


def final_error(X, y, hidden_size, alpha, iterations, seed):
    net = Network(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        net.learn(X, y, alpha)
    return np.abs(net.guess(X) - y).mean()
