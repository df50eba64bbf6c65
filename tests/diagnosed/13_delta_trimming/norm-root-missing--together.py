# mistake: norm-root-missing
# question: 13_delta_trimming/trim_together
# style: squares
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    squares = sum((d**2).sum() for d in deltas)
    return [d * limit / squares if squares > limit else d for d in deltas]
