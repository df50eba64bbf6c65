# mistake: report-off-by-one
# question: 07_alpha/train
# style: logger class, counter
import numpy as np


class Log:
    def __init__(self, every):
        self.every, self.turn, self.lines = every, 0, []

    def note(self, value):
        self.turn += 1
        if self.turn % self.every == 0:
            self.lines.append(value)


class Net:
    def __init__(self, a, b):
        self.a, self.b = a.copy(), b.copy()

    def think(self, X):
        self.h = 1 / (1 + np.exp(-X @ self.a))
        self.o = 1 / (1 + np.exp(-self.h @ self.b))
        return self.o

    def learn(self, X, y, alpha):
        do = (y - self.o) * self.o * (1 - self.o)
        dh = do @ self.b.T * self.h * (1 - self.h)
        self.a += alpha * X.T @ dh
        self.b += alpha * self.h.T @ do


def mae(p, q):
    return float(np.abs(p - q).mean())


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net, log = Net(synapse_0, synapse_1), Log(report_every)
    for _ in range(iterations):
        log.note(mae(net.think(X), y))
        net.learn(X, y, alpha)
    return net.a, net.b, log.lines


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    left = []
    for a in alphas:
        net = Net(synapse_0, synapse_1)
        for _ in range(iterations):
            net.think(X)
            net.learn(X, y, a)
        left.append(mae(net.think(X), y))
    return alphas[np.nanargmin(left)]
