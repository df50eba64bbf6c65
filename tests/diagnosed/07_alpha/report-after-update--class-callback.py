# mistake: report-after-update
# question: 07_alpha/train
# style: class with callback
import numpy as np


class Network:
    def __init__(self, first, second):
        self.first, self.second = np.array(first), np.array(second)

    def __call__(self, X):
        self.mid = 0.5 * (1 + np.tanh(np.matmul(X, self.first) / 2))
        return 0.5 * (1 + np.tanh(np.matmul(self.mid, self.second) / 2))

    def error(self, X, y):
        return np.average(np.abs(self(X) - y))

    def fit(self, X, y, rate, turns, after_turn=None):
        for turn in range(turns):
            end = self(X)
            d_end = (end - y) * end * (1 - end)
            d_mid = np.matmul(d_end, self.second.T) * self.mid * (1 - self.mid)
            self.second -= rate * np.matmul(self.mid.T, d_end)
            self.first -= rate * np.matmul(X.T, d_mid)
            if after_turn:
                after_turn(turn)
        return self


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net, errors = Network(synapse_0, synapse_1), []

    def note(turn):
        if turn % report_every == 0:
            errors.append(net.error(X, y))

    net.fit(X, y, alpha, iterations, note)
    return net.first, net.second, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = [Network(synapse_0, synapse_1).fit(X, y, a, iterations).error(X, y) for a in alphas]
    errors = [np.inf if np.isnan(e) else e for e in errors]
    return alphas[errors.index(min(errors))]
