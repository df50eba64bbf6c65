# mistake: dir-counts-first-iteration
# question: 08_direction_changes/train_counting
# style: zeros memory, subtracting
import numpy as np


def direction_changes(update, previous_update):
    return np.abs(np.array(update > 0, dtype=int) - np.array(previous_update > 0, dtype=int))


class Synapse:
    def __init__(self, w):
        self.w = w.copy()
        self.previous = np.zeros(w.shape)
        self.turns = np.zeros(w.shape)

    def learn(self, slope, alpha):
        self.turns += direction_changes(slope, self.previous)
        self.previous = slope
        self.w -= alpha * slope


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    a, b = Synapse(synapse_0), Synapse(synapse_1)
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-np.dot(X, a.w)))
        o = 1 / (1 + np.exp(-np.dot(h, b.w)))
        d = (o - y) * (o * (1 - o))
        e = np.dot(d, b.w.T) * (h * (1 - h))
        a.learn(np.dot(X.T, e), alpha)
        b.learn(np.dot(h.T, d), alpha)
    return a.w, b.w, a.turns, b.turns
