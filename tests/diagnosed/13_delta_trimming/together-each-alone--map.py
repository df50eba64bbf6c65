# mistake: together-each-alone
# question: 13_delta_trimming/trim_together
# style: loop
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    trimmed = []
    for delta in deltas:
        norm = np.linalg.norm(delta)
        trimmed.append(delta * min(1, limit / norm))
    return trimmed
