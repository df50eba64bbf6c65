# mistake: norm-always-scaled
# question: 13_delta_trimming/trim_by_norm
# style: unit vector
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    unit = delta / np.sqrt((delta**2).sum())
    return limit * unit


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
