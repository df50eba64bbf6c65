"""Delta trimming: deltas that are too large are cut back before they move anything.

From the article's list of what is still to come; elsewhere it is called clipping. Samples lie in rows.
"""

import numpy as np


def trim_by_value(delta, limit):
    """Hold every value of the delta between -limit and limit.

    delta (n, units): a float64 array; limit: a number above 0
    Returns an array of the same shape.
    """
    return np.maximum(np.minimum(delta, limit), -limit)


def trim_by_norm(delta, limit):
    """Shrink the whole delta by one factor, so that its norm is the limit; return it as it was if its norm is smaller.

    The norm is the Euclidean one of all values of the array together: the root of the sum of their squares.

    delta (n, units): a float64 array, in which all may be 0; limit: a number above 0
    Returns an array of the same shape.
    """
    length = np.linalg.norm(delta)
    factor = limit / length if length > limit else 1.0
    return factor * delta


def trim_together(deltas, limit):
    """Shrink several deltas by one common factor, so that all of them together have the limit as their norm.

    The norm is the Euclidean one of all values of all arrays. Where it is smaller than the limit, they come back as
    they were.

    deltas: a list of float64 arrays of different shapes, in which all may be 0; limit: a number above 0
    Returns a list of arrays, in the same order and of the same shapes.
    """
    return [trim_by_norm(d, limit) for d in deltas]
