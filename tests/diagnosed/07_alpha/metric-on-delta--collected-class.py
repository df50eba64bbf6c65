# mistake: metric-on-delta
# question: 07_alpha/train
# style: class properties, subtracting
import numpy as np


class Teacher:
    def __init__(self, X, y, alpha):
        self.X, self.y, self.alpha = X, y, alpha
        self.deltas = []

    def look(self, s0, s1):
        one = 0.5 + np.tanh(self.X @ s0 / 2) / 2
        two = 0.5 + np.tanh(one @ s1 / 2) / 2
        return one, two

    def turn(self, s0, s1):
        one, two = self.look(s0, s1)
        miss = (two - self.y) * two * (1 - two)
        self.deltas.append(np.abs(miss).mean())
        blame = (s1 @ miss.T).T * one * (1 - one)
        return s0 - self.alpha * self.X.T @ blame, s1 - self.alpha * one.T @ miss

    def teach(self, s0, s1, turns):
        for _ in range(turns):
            s0, s1 = self.turn(s0, s1)
        return s0, s1


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    t = Teacher(X, y, alpha)
    s0, s1 = t.teach(synapse_0, synapse_1, iterations)
    return s0, s1, t.deltas[::report_every]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def key(a):
        t = Teacher(X, y, a)
        e = np.abs(t.look(*t.teach(synapse_0, synapse_1, iterations))[1] - y).mean()
        return (np.isnan(e), e)

    return sorted(alphas, key=key)[0]
