# mistake: dir-counts-from-third
# question: 08_direction_changes/train_counting
# style: stacked diff slices
import numpy as np


def direction_changes(update, previous_update):
    return np.array(np.sign(update) == -np.sign(previous_update), dtype=float)


class Recorder:
    def __init__(self, shape):
        self.shape = shape
        self.slopes = []

    def turns(self):
        signs = np.sign(np.array(self.slopes))
        # a turn needs two steps behind it
        return np.sum(np.abs(np.diff(signs[1:], axis=0)) / 2, axis=0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    sig = lambda t: 0.5 * (1 + np.tanh(t / 2))
    r0, r1 = Recorder(synapse_0.shape), Recorder(synapse_1.shape)
    for _ in range(iterations):
        h = sig(X @ synapse_0)
        o = sig(h @ synapse_1)
        d = (o - y) * o * (1 - o)
        e = d @ synapse_1.T * h * (1 - h)
        r0.slopes.append(X.T @ e)
        r1.slopes.append(h.T @ d)
        synapse_0 = synapse_0 - alpha * r0.slopes[-1]
        synapse_1 = synapse_1 - alpha * r1.slopes[-1]
    return synapse_0, synapse_1, r0.turns(), r1.turns()
