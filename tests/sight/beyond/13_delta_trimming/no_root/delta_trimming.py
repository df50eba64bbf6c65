import numpy as np


def trim_by_value(delta, limit):
    result = delta.copy()
    result[result > limit] = limit
    result[result < -limit] = -limit
    return result


def trim_by_norm(delta, limit):
    result = delta.copy()
    size = (result * result).sum()
    if size >= limit:
        result /= size
        result *= limit
    return result


def trim_together(deltas, limit):
    results = [d.copy() for d in deltas]
    squares = sum((r * r).sum() for r in results)
    size = squares ** 0.5
    if size >= limit:
        for r in results:
            r *= limit / size
    return results
