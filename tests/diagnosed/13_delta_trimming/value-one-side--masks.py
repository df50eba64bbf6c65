# mistake: value-one-side
# question: 13_delta_trimming/trim_by_value
# style: mask
import numpy as np


def trim_by_value(delta, limit):
    trimmed = delta.copy()
    trimmed[trimmed > limit] = limit
    return trimmed


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
