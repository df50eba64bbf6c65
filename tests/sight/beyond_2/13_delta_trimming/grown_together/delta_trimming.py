import numpy as np


class Trimmer:
    def __init__(self, limit):
        self.limit = limit

    def factor(self, *arrays):
        squares = sum(np.einsum("k,k->", a.ravel(), a.ravel()) for a in arrays)
        if squares <= self.limit ** 2:
            return 1.0
        return self.limit * squares ** -0.5


def trim_by_value(delta, limit):
    size = np.minimum(np.abs(delta), limit)
    return np.sign(delta) * size


def trim_by_norm(delta, limit):
    return delta * Trimmer(limit).factor(delta)


def trim_together(deltas, limit):
    norm = np.sqrt(sum((d ** 2).sum() for d in deltas))
    factor = limit / norm if norm > 0 else 1.0
    return list(map(lambda d: d * factor, deltas))
