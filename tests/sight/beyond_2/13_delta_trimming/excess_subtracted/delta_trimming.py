import numpy as np


def trim_by_value(delta, limit):
    return np.clip(delta, -limit, limit)


def trim_by_norm(delta, limit):
    norm = np.sqrt(np.sum(delta ** 2))
    if norm > limit:
        return delta - np.sign(delta) * (norm - limit)
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
