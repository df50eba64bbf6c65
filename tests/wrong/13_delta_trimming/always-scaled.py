# wrong: trim_by_norm
# outcome: wrong
# Short deltas grow, and zeros become nan.
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
