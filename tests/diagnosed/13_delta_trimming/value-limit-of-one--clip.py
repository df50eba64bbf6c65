# mistake: value-limit-of-one
# question: 13_delta_trimming/trim_by_value
# style: method
import numpy as np


def trim_by_value(delta, limit):
    return delta.clip(-1.0, 1.0)


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    norm = np.sqrt(sum(np.sum(d * d) for d in deltas))
    scale = min(1, limit / norm)
    return [scale * d for d in deltas]
