# wrong: trim_by_norm
# outcome: wrong
# A norm for each row.
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta, axis=1, keepdims=True) + 1e-300
    return np.where(norm > limit, delta * limit / norm, delta)


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
