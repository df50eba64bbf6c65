# mistake: dir-inverted
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: np.equal, dataclass state
from dataclasses import dataclass

import numpy as np


@dataclass
class Tracker:
    total: np.ndarray
    last: np.ndarray = None

    def note(self, update):
        if self.last is not None:
            self.total = self.total + direction_changes(update, self.last)
        self.last = update.copy()


def direction_changes(update, previous_update):
    return np.equal(np.sign(update), np.sign(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    act = lambda x: 0.5 + 0.5 * np.tanh(x / 2)
    t0 = Tracker(np.zeros(synapse_0.shape))
    t1 = Tracker(np.zeros(synapse_1.shape))
    for _ in range(iterations):
        h = act(np.einsum("ab,bc->ac", X, synapse_0))
        o = act(np.einsum("ab,bc->ac", h, synapse_1))
        d = (o - y) * o * (1 - o)
        e = np.einsum("ac,bc->ab", d, synapse_1) * h * (1 - h)
        g0, g1 = np.einsum("ab,ac->bc", X, e), np.einsum("ab,ac->bc", h, d)
        t0.note(g0)
        t1.note(g1)
        synapse_0, synapse_1 = synapse_0 - alpha * g0, synapse_1 - alpha * g1
    return synapse_0, synapse_1, t0.total, t1.total
