# mistake: update-wrong-sign-one-layer
# question: 08_direction_changes/train_counting
# style: article copy, half changed
import numpy as np


def nonlin(v, deriv=False):
    if deriv:
        return v - v ** 2
    return 1 / (1 + np.exp(-v))


def direction_changes(update, previous_update):
    return abs(1 * (update > 0) - 1 * (previous_update > 0))


class Walk:
    def __init__(self, syn0, syn1):
        self.syn0, self.syn1 = syn0 * 1.0, syn1 * 1.0
        self.turns0, self.turns1 = syn0 * 0, syn1 * 0
        self.old0 = self.old1 = None

    def on(self, X, y, alpha):
        l1 = nonlin(X.dot(self.syn0))
        l2 = nonlin(l1.dot(self.syn1))
        l2_d = (y - l2) * nonlin(l2, True)
        l1_d = l2_d.dot(self.syn1.T) * nonlin(l1, True)
        up0, up1 = X.T.dot(l1_d), l1.T.dot(l2_d)
        if self.old0 is not None:
            self.turns0 = self.turns0 + direction_changes(up0, self.old0)
            self.turns1 = self.turns1 + direction_changes(up1, self.old1)
        self.syn1 += alpha * up1
        self.syn0 -= alpha * up0
        self.old0, self.old1 = up0, up1


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    walk = Walk(synapse_0, synapse_1)
    for _ in range(iterations):
        walk.on(X, y, alpha)
    return walk.syn0, walk.syn1, walk.turns0, walk.turns1
