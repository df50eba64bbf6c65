# mistake: dir-one-count-per-matrix
# question: 08_direction_changes/direction_changes
# style: np.any, int result
import numpy as np


def direction_changes(update, previous_update):
    return int(np.any(np.sign(update) != np.sign(previous_update)))


def squash(x):
    return 1 / (1 + np.exp(-x))


class Walker:
    def __init__(self, w, v):
        self.pos = [w, v]
        self.turns = [np.zeros(w.shape), np.zeros(v.shape)]
        self.way = None

    def slopes(self, X, y):
        w, v = self.pos
        h = squash(X @ w)
        o = squash(h @ v)
        d = (o - y) * o * (1 - o)
        return [X.T @ (d @ v.T * h * (1 - h)), h.T @ d]

    def walk(self, X, y, alpha):
        slopes = self.slopes(X, y)
        way = [np.signbit(s) for s in slopes]
        if self.way is not None:
            self.turns = [t + np.logical_xor(a, b) for t, a, b in zip(self.turns, way, self.way)]
        self.way = way
        self.pos = [p - alpha * s for p, s in zip(self.pos, slopes)]


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    walker = Walker(synapse_0, synapse_1)
    for _ in range(iterations):
        walker.walk(X, y, alpha)
    return *walker.pos, *walker.turns
