import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(np.minimum(delta, limit), -limit)


def trim_by_norm(delta, limit):
    length = np.linalg.norm(delta)
    factor = limit / length if length > limit else 1.0
    return factor * delta


def trim_together(deltas, limit):
    length = sum(np.linalg.norm(d) for d in deltas)
    factor = limit / length if length > limit else 1.0
    return [d * factor for d in deltas]
