# mistake: dir-sums-counts
# question: 08_direction_changes/train_counting
# style: integer totals, class
import numpy as np


def direction_changes(update, previous_update):
    ratio = update / previous_update
    return np.where(ratio < 0, 1, 0)


class Synapse:
    turns = 0
    last = None

    def __init__(self, weights):
        self.weights = weights

    def nudge(self, slope, alpha):
        if self.last is not None:
            self.turns += int(direction_changes(slope, self.last).sum())
        self.weights = self.weights - alpha * slope
        self.last = slope


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    first, second = Synapse(synapse_0), Synapse(synapse_1)
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-X @ first.weights))
        o = 1 / (1 + np.exp(-h @ second.weights))
        do = (o - y) * o * (1 - o)
        dh = do @ second.weights.T * h * (1 - h)
        first.nudge(X.T @ dh, alpha)
        second.nudge(h.T @ do, alpha)
    return first.weights, second.weights, first.turns, second.turns
