# mistake: loop-weights-not-reset-per-alpha
# question: 07_alpha/best_alpha
# style: shared network, in-place
import numpy as np


class Net:
    def __init__(self, first, second):
        self.first, self.second = np.array(first), np.array(second)

    def pass_on(self, X):
        self.mid = 1 / (1 + np.exp(-np.dot(X, self.first)))
        self.end = 1 / (1 + np.exp(-np.dot(self.mid, self.second)))
        return self.end

    def step(self, X, y, alpha):
        pull = (y - self.end) * (self.end * (1 - self.end))
        mid_pull = np.dot(pull, self.second.T) * (self.mid * (1 - self.mid))
        self.second += alpha * np.dot(self.mid.T, pull)
        self.first += alpha * np.dot(X.T, mid_pull)


def miss(end, y):
    return np.abs(end - y).sum() / y.size


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = Net(synapse_0, synapse_1)
    errors = []
    for j in range(iterations):
        end = net.pass_on(X)
        if j % report_every == 0:
            errors.append(miss(end, y))
        net.step(X, y, alpha)
    return net.first, net.second, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    net = Net(synapse_0, synapse_1)
    best, best_miss = None, 2
    for alpha in alphas:
        for _ in range(iterations):
            net.pass_on(X)
            net.step(X, y, alpha)
        now = miss(net.pass_on(X), y)
        if now < best_miss:
            best, best_miss = alpha, now
    return best
