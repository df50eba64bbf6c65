# mistake: together-sum-of-norms
# question: 13_delta_trimming/trim_together
# style: loop
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    total = 0
    for delta in deltas:
        total += np.linalg.norm(delta)
    factor = limit / total if total > limit else 1
    return [delta * factor for delta in deltas]
