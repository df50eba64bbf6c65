# mistake: dir-compares-magnitude
# question: 08_direction_changes/direction_changes
# style: np.greater, class net
import numpy as np


def direction_changes(update, previous_update):
    return np.greater(update, previous_update) * 1


class Net:
    def __init__(self, w, v):
        self.w, self.v = w, v

    def gradients(self, X, y):
        h = 0.5 * (1 + np.tanh(X.dot(self.w) / 2))
        o = 0.5 * (1 + np.tanh(h.dot(self.v) / 2))
        d = (o - y) * o * (1 - o)
        return X.T.dot(d.dot(self.v.T) * h * (1 - h)), h.T.dot(d)

    def move(self, g, alpha):
        self.w = self.w - alpha * g[0]
        self.v = self.v - alpha * g[1]


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    net = Net(synapse_0, synapse_1)
    totals = [np.zeros(synapse_0.shape, dtype=int), np.zeros(synapse_1.shape, dtype=int)]
    last = net.gradients(X, y)
    net.move(last, alpha)
    for _ in range(iterations - 1):
        g = net.gradients(X, y)
        totals = [t + (a * b < 0) for t, a, b in zip(totals, g, last)]
        net.move(g, alpha)
        last = g
    return net.w, net.v, *totals
