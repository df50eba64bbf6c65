# mistake: dir-prev-never-updated-adding
# question: 08_direction_changes/train_counting
# style: class memory, adding
import numpy as np


def direction_changes(update, previous_update):
    return ((update > 0) ^ (previous_update > 0)).astype(int)


class CountingNet:
    def __init__(self, s0, s1):
        self.s0, self.s1 = s0.copy(), s1.copy()
        self.prev0, self.prev1 = np.zeros(s0.shape), np.zeros(s1.shape)
        self.n0, self.n1 = np.zeros(s0.shape), np.zeros(s1.shape)

    def turn(self, X, y, alpha):
        l1 = 1 / (1 + np.exp(-X.dot(self.s0)))
        l2 = 1 / (1 + np.exp(-l1.dot(self.s1)))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2.dot(self.s1.T) * l1 * (1 - l1)
        up0, up1 = X.T.dot(d1), l1.T.dot(d2)
        self.n0 += direction_changes(up0, self.prev0)
        self.n1 += direction_changes(up1, self.prev1)
        self.s0 += alpha * up0
        self.s1 += alpha * up1
        prev0, prev1 = up0, up1  # noqa: F841


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    net = CountingNet(synapse_0, synapse_1)
    for _ in range(iterations):
        net.turn(X, y, alpha)
    return net.s0, net.s1, net.n0, net.n1
