import numpy as np


def trim_by_value(delta, limit):
    largest = np.max(np.abs(delta))
    if largest > limit:
        return delta * limit / largest
    return delta


def trim_by_norm(delta, limit):
    norm = np.sqrt(np.sum(delta ** 2))
    if norm > limit:
        return delta * (limit / norm)
    return delta


def trim_together(deltas, limit):
    total = 0.0
    for delta in deltas:
        total += np.sum(delta ** 2)
    norm = np.sqrt(total)
    if norm <= limit:
        return list(deltas)
    factor = limit / norm
    return [delta * factor for delta in deltas]
