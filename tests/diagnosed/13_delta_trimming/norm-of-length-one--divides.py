# mistake: norm-of-length-one
# question: 13_delta_trimming/trim_by_norm
# style: early return
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = (delta * delta).sum() ** 0.5
    if norm <= limit:
        return delta
    return delta / norm


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
