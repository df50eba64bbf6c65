import numpy as np


def trim_by_value(delta, limit):
    result = delta.copy()
    result[result > limit] = limit
    result[result < -limit] = -limit
    return result


def trim_by_norm(delta, limit):
    result = delta.copy()
    size = (result * result).sum() ** 0.5
    if size >= limit:
        result /= size
        result *= limit
    return result


def trim_together(deltas, limit):
    results = []
    squares = 0.0
    for d in deltas:
        squares += (d * d).sum()
        size = squares ** 0.5
        results.append(d * min(1.0, limit / max(size, limit)))
    return results
