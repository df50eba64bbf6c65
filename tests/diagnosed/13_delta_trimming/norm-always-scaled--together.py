# mistake: norm-always-scaled
# question: 13_delta_trimming/trim_together
# style: flattened
import numpy as np


def trim_by_value(delta, limit):
    return np.maximum(-limit, np.minimum(limit, delta))


def trim_by_norm(delta, limit):
    norm = np.linalg.norm(delta)
    return delta * limit / norm if norm > limit else delta


def trim_together(deltas, limit):
    flat = np.concatenate([d.flatten() for d in deltas])
    return [limit * d / np.linalg.norm(flat) for d in deltas]
