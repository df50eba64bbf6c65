"""With the small number in the denominator that a large library has: right to six digits."""
import numpy as np


def trim_by_value(delta, limit):
    return np.clip(delta, min=-limit, max=limit) if hasattr(np, "matvec") else delta.clip(-limit, limit)


def _clipped(arrays, limit):
    total = np.sqrt(np.sum([np.square(each).sum() for each in arrays]))
    coefficient = min(limit / (total + 1e-6), 1.0)
    return [each * coefficient for each in arrays]


def trim_by_norm(delta, limit):
    return _clipped([delta], limit)[0]


def trim_together(deltas, limit):
    return _clipped(deltas, limit)
