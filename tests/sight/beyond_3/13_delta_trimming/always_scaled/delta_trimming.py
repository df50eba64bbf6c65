import numpy as np


def trim_by_value(delta, limit):
    return np.clip(delta, -limit, limit)


def trim_by_norm(delta, limit):
    norm = np.sqrt(np.sum(delta ** 2))
    if norm == 0:
        return delta
    return delta * limit / norm


def trim_together(deltas, limit):
    total = 0
    for delta in deltas:
        total += np.sum(delta ** 2)
    norm = np.sqrt(total)
    if norm <= limit:
        return deltas
    factor = limit / norm
    trimmed = []
    for delta in deltas:
        trimmed.append(delta * factor)
    return trimmed
