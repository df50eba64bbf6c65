# mistake: dir-prev-stays-first
# question: 08_direction_changes/train_counting
# style: dataclass, setdefault memory
from dataclasses import dataclass, field
import numpy as np


def direction_changes(update, previous_update):
    return np.signbit(update).astype(int) ^ np.signbit(previous_update).astype(int)


@dataclass
class Weights:
    w: np.ndarray
    turns: np.ndarray = None
    memory: dict = field(default_factory=dict)

    def __post_init__(self):
        self.w = self.w.copy()
        self.turns = np.zeros(self.w.shape, dtype=int)

    def go(self, way, alpha):
        before = self.memory.setdefault("before", way)
        self.turns += direction_changes(way, before)
        self.w += alpha * way


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    a, b = Weights(synapse_0), Weights(synapse_1)
    for _ in range(iterations):
        l1 = 1 / (1 + np.exp(-X @ a.w))
        l2 = 1 / (1 + np.exp(-l1 @ b.w))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2 @ b.w.T * l1 * (1 - l1)
        a.go(X.T @ d1, alpha)
        b.go(l1.T @ d2, alpha)
    return a.w, b.w, a.turns, b.turns
