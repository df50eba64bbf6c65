# mistake: together-last
# question: 13_delta_trimming/trim_together
# style: sum begins again
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    for delta in deltas:
        total = 0
        total += (delta**2).sum()
    norm = total**0.5
    return [d * min(1, limit / norm) for d in deltas]
