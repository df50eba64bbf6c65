# mistake: report-off-by-one
# question: 07_alpha/train
# style: while loop, class
import numpy as np


class Net:
    def __init__(self, w0, w1):
        self.w0 = w0.copy()
        self.w1 = w1.copy()
        self.steps = 0

    def guess(self, X):
        self.a1 = 1 / (1 + np.exp(-X.dot(self.w0)))
        self.a2 = 1 / (1 + np.exp(-self.a1.dot(self.w1)))
        return self.a2

    def error(self, X, y):
        return np.abs(self.guess(X) - y).mean()

    def learn(self, X, y, alpha):
        self.guess(X)
        d2 = (self.a2 - y) * self.a2 * (1 - self.a2)
        d1 = d2.dot(self.w1.T) * self.a1 * (1 - self.a1)
        self.w1 -= alpha * self.a1.T.dot(d2)
        self.w0 -= alpha * X.T.dot(d1)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net, errors = Net(synapse_0, synapse_1), []
    while net.steps < iterations:
        net.steps += 1
        if not net.steps % report_every:
            errors.append(net.error(X, y))
        net.learn(X, y, alpha)
    return net.w0, net.w1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scores = []
    for alpha in alphas:
        net = Net(synapse_0, synapse_1)
        for _ in range(iterations):
            net.learn(X, y, alpha)
        scores.append(net.error(X, y))
    return alphas[np.nanargmin(scores)]
