# mistake: value-large-become-zero
# question: 13_delta_trimming/trim_by_value
# style: where
import numpy as np


def trim_by_value(delta, limit):
    keep = np.abs(delta) <= limit
    return np.where(keep, delta, 0.0)


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
