# mistake: together-longest
# question: 13_delta_trimming/trim_together
# style: map
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    norm = max(map(np.linalg.norm, deltas))
    return [d if norm <= limit else d / norm * limit for d in deltas]
