# mistake: dir-no-abs
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: counter class, where
import numpy as np


def direction_changes(update, previous_update):
    now = np.where(update > 0, 1, 0)
    before = np.where(previous_update > 0, 1, 0)
    return np.subtract(now, before)


class Counter:
    def __init__(self):
        self.last = None
        self.turns = 0

    def see(self, update):
        if self.last is not None:
            self.turns = self.turns + direction_changes(update, self.last)
        else:
            self.turns = np.zeros(update.shape)
        self.last = update


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    first, second = Counter(), Counter()
    for _ in range(iterations):
        mid = 0.5 * (1 + np.tanh(X @ synapse_0 / 2))
        end = 0.5 * (1 + np.tanh(mid @ synapse_1 / 2))
        d_end = (end - y) * (end - end**2)
        d_mid = d_end @ synapse_1.T * (mid - mid**2)
        g0, g1 = X.T @ d_mid, mid.T @ d_end
        first.see(g0)
        second.see(g1)
        synapse_0, synapse_1 = synapse_0 - alpha * g0, synapse_1 - alpha * g1
    return synapse_0, synapse_1, first.turns, second.turns
