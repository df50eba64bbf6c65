"""Lists and math, value by value."""
import math

import numpy as np


def trim_by_value(delta, limit):
    return np.array([[math.copysign(min(abs(value), limit), value) for value in row] for row in delta])


def trim_by_norm(delta, limit):
    squares = [value * value for row in delta.tolist() for value in row]
    norm = math.sqrt(math.fsum(squares))
    if norm == 0:
        return np.zeros_like(delta)
    return np.array([[value * min(norm, limit) / norm for value in row] for row in delta])


def trim_together(deltas, limit):
    norm = math.hypot(*(value for delta in deltas for value in delta.ravel()))
    ratio = max(1.0, norm / limit)
    return [np.array([[value / ratio for value in row] for row in delta]) for delta in deltas]
