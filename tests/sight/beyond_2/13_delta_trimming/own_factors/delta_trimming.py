import numpy as np


def trim_by_value(delta, limit):
    """Hold every value of the delta between -limit and limit.

    delta (n, units): a float64 array; limit: a number above 0
    Returns an array of the same shape.
    """
    return np.minimum(np.maximum(delta, -limit), limit)


def trim_by_norm(delta, limit):
    """Shrink the whole delta by one factor, so that its norm is the limit; return it as it was if its norm is smaller.

    The norm is the Euclidean one of all values of the array together: the root of the sum of their squares.

    delta (n, units): a float64 array, in which all may be 0; limit: a number above 0
    Returns an array of the same shape.
    """
    # the larger of the two, so the factor is never above 1 and nothing is divided by 0
    return delta * limit / max(np.linalg.norm(delta), limit)


def trim_together(deltas, limit):
    """Shrink several deltas by one common factor, so that all of them together have the limit as their norm.

    The norm is the Euclidean one of all values of all arrays. Where it is smaller than the limit, they come back as
    they were.

    deltas: a list of float64 arrays of different shapes; limit: a number above 0
    Returns a list of arrays, in the same order and of the same shapes.
    """
    norms = [np.linalg.norm(d) for d in deltas]
    if np.linalg.norm(norms) <= limit:
        return [d.copy() for d in deltas]
    return [d * limit / n if n > 0 else d.copy() for d, n in zip(deltas, norms)]
