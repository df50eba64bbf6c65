# mistake: best-alpha-last
# question: 07_alpha/best_alpha
# style: returns loop variable
import numpy as np


class Backprop:
    def __init__(self, w, v, rate):
        self.w, self.v, self.rate = w, v, rate

    def __iter__(self):
        return self

    def feed(self, X, y):
        self.X, self.y = X, y
        return self

    def guess(self):
        self.h = 1 / (1 + np.exp(-self.X.dot(self.w)))
        return 1 / (1 + np.exp(-self.h.dot(self.v)))

    def __next__(self):
        o = self.guess()
        d = (self.y - o) * (o - o**2)
        e = d.dot(self.v.T) * (self.h - self.h**2)
        self.v = self.v + self.rate * self.h.T.dot(d)
        self.w = self.w + self.rate * self.X.T.dot(e)
        return np.abs(self.y - o).mean()


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = Backprop(synapse_0, synapse_1, alpha).feed(X, y)
    errors = [error for _, error in zip(range(iterations), net)]
    return net.w, net.v, errors[::report_every]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    smallest = np.inf
    for alpha in alphas:
        net = Backprop(synapse_0, synapse_1, alpha).feed(X, y)
        for _ in range(iterations):
            next(net)
        error = np.abs(net.guess() - y).mean()
        if error < smallest:
            smallest = error
    return alpha
