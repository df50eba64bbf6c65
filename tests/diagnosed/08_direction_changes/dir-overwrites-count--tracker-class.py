# mistake: dir-overwrites-count
# question: 08_direction_changes/train_counting
# style: tracker, scalar sigmoid
import math

import numpy as np


def direction_changes(update, previous_update):
    return np.array([[int((a > 0) != (b > 0)) for a, b in zip(r, s)] for r, s in zip(update, previous_update)])


class Tracker:
    def __init__(self, shape):
        self.count = np.zeros(shape)
        self.memory = []

    def see(self, update):
        self.memory.append(update)
        if len(self.memory) > 1:
            self.count = direction_changes(self.memory[-1], self.memory[-2])


sig = np.vectorize(lambda x: 0.5 * (1 + math.tanh(x / 2)))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    first, second = Tracker(synapse_0.shape), Tracker(synapse_1.shape)
    for _ in range(iterations):
        h = sig(X @ synapse_0)
        o = sig(h @ synapse_1)
        up_o = (y - o) * o * (1 - o)
        up_h = up_o @ synapse_1.T * h * (1 - h)
        first.see(X.T @ up_h)
        second.see(h.T @ up_o)
        synapse_0 = synapse_0 + alpha * first.memory[-1]
        synapse_1 = synapse_1 + alpha * second.memory[-1]
    return synapse_0, synapse_1, first.count, second.count
