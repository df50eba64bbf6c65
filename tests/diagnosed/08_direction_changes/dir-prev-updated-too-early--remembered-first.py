# mistake: dir-prev-updated-too-early
# question: 08_direction_changes/train_counting
# style: order slip, class
import numpy as np


def direction_changes(update, previous_update):
    return np.abs((update > 0).astype(int) - (previous_update > 0).astype(int))


class Weights:
    def __init__(self, values):
        self.values = values
        self.last = None
        self.count = np.zeros(values.shape)

    def change(self, step):
        first = self.last is None
        self.last = step
        if not first:
            self.count += direction_changes(step, self.last)
        self.values = self.values + step


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    lower, upper = Weights(synapse_0), Weights(synapse_1)
    for _ in range(iterations):
        h = 0.5 * (1 + np.tanh(X @ lower.values / 2))
        o = 0.5 * (1 + np.tanh(h @ upper.values / 2))
        d = (o - y) * (o - o**2)
        e = (d @ upper.values.T) * (h - h**2)
        lower.change(-alpha * X.T @ e)
        upper.change(-alpha * h.T @ d)
    return lower.values, upper.values, lower.count, upper.count
