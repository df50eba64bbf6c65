# wrong: trim_together
# outcome: error
# One array of arrays of different shapes.
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    norm = np.linalg.norm(np.array(deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
