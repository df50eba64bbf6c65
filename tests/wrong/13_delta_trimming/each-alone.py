# wrong: trim_together
# outcome: wrong
# Each has a norm of its own.
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    return [trim_by_norm(d, limit) for d in deltas]
