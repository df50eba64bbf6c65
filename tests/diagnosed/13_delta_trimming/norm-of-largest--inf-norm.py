# mistake: norm-of-largest
# question: 13_delta_trimming/trim_by_norm
# style: norm of order inf
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta.ravel(), np.inf)
    return delta if norm <= limit else delta * limit / norm


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
