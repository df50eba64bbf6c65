# mistake: metric-no-abs
# question: 07_alpha/train
# style: matmul, forgotten abs
import numpy as np


def sig(x):
    return 1 / (1 + np.exp(-x))


class Net:
    def __init__(self, w, v):
        self.w, self.v = w, v

    def miss(self, X, y):
        self.h = sig(np.matmul(X, self.w))
        self.o = sig(np.matmul(self.h, self.v))
        return self.o - y

    def step(self, X, y, alpha):
        d = self.miss(X, y) * self.o * (1 - self.o)
        e = np.matmul(d, self.v.T) * self.h * (1 - self.h)
        self.w = self.w - alpha * np.matmul(X.T, e)
        self.v = self.v - alpha * np.matmul(self.h.T, d)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = Net(synapse_0, synapse_1)
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(net.miss(X, y).mean())
        net.step(X, y, alpha)
    return net.w, net.v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, smallest = None, np.inf
    for a in alphas:
        net = Net(synapse_0, synapse_1)
        for _ in range(iterations):
            net.step(X, y, a)
        size = np.abs(net.miss(X, y)).mean()
        if size < smallest:
            best, smallest = a, size
    return best
