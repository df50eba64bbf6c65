# mistake: best-alpha-on-the-way
# question: 07_alpha/best_alpha
# style: running record, matmul
import numpy as np


class Network:
    def __init__(self, w, v):
        self.w, self.v = w.copy(), v.copy()

    def error(self, X, y):
        self.h = 0.5 * (1 + np.tanh(np.matmul(X, self.w) / 2))
        self.o = 0.5 * (1 + np.tanh(np.matmul(self.h, self.v) / 2))
        return np.mean(np.abs(self.o - y))

    def learn(self, X, y, alpha):
        self.error(X, y)
        d = (self.o - y) * self.o * (1 - self.o)
        e = np.matmul(d, self.v.T) * self.h * (1 - self.h)
        self.v -= alpha * np.matmul(self.h.T, d)
        self.w -= alpha * np.matmul(X.T, e)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net, errors = Network(synapse_0, synapse_1), []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(net.error(X, y))
        net.learn(X, y, alpha)
    return net.w, net.v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    record, champion = np.inf, None
    for alpha in alphas:
        net = Network(synapse_0, synapse_1)
        for _ in range(iterations):
            net.learn(X, y, alpha)
            now = net.error(X, y)
            if now < record:
                record, champion = now, alpha
    return champion
