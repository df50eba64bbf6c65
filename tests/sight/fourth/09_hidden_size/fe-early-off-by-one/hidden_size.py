import numpy as np


class Network:
    def __init__(self, sizes, seed):
        np.random.seed(seed)
        self.w = [2 * np.random.random_sample((m, n)) - 1 for m, n in zip(sizes, sizes[1:])]

    @staticmethod
    def squash(z):
        return 1.0 / (1.0 + np.exp(-z))

    def guess(self, X):
        self.hidden = self.squash(X.dot(self.w[0]))
        self.out = self.squash(self.hidden.dot(self.w[1]))
        return self.out

    def learn(self, X, y, alpha):
        miss = self.guess(X) - y
        delta_out = miss * self.out * (1 - self.out)
        delta_hid = delta_out.dot(self.w[1].T) * self.hidden * (1 - self.hidden)
        self.w[1] -= alpha * self.hidden.T.dot(delta_out)
        self.w[0] -= alpha * X.T.dot(delta_hid)


def initial_weights(inputs, hidden_size, outputs, seed):
    return tuple(Network([inputs, hidden_size, outputs], seed).w)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    p = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    q = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    i = 0
    while i <= iterations:
        h = 1 / (1 + np.exp(-X.dot(p)))
        o = 1 / (1 + np.exp(-h.dot(q)))
        g = (o - y) * o * (1 - o)
        gh = g.dot(q.T) * h * (1 - h)
        q -= alpha * h.T.dot(g)
        p -= alpha * X.T.dot(gh)
        i += 1
    h = 1 / (1 + np.exp(-X.dot(p)))
    o = 1 / (1 + np.exp(-h.dot(q)))
    return np.mean(np.abs(o - y))
