"""np.linalg.norm and one factor that is never above 1; zeros don't warn anybody."""
import numpy as np


def trim_by_value(delta, limit):
    return np.minimum(np.maximum(delta, -limit), limit)


def _factor(norm, limit):
    return 1.0 if norm <= limit else limit / norm


def trim_by_norm(delta, limit):
    return delta * _factor(np.linalg.norm(delta), limit)


def trim_together(deltas, limit):
    norm = np.linalg.norm([np.linalg.norm(delta) for delta in deltas])
    return tuple(delta * _factor(norm, limit) for delta in deltas)
