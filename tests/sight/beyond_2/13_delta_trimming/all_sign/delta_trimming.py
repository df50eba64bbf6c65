import numpy as np


class Trimmer:
    def __init__(self, limit):
        self.limit = limit

    def factor(self, *arrays):
        squares = sum(np.einsum("k,k->", a.ravel(), a.ravel()) for a in arrays)
        if squares <= self.limit ** 2:
            return 1.0
        return self.limit * squares ** -0.5


def trim_by_value(delta, limit):
    """Hold every value of the delta between -limit and limit.

    delta (n, units): a float64 array; limit: a number above 0
    Returns an array of the same shape.
    """
    size = np.minimum(np.abs(delta), limit)
    return np.sign(delta) * limit


def trim_by_norm(delta, limit):
    """Shrink the whole delta by one factor, so that its norm is the limit; return it as it was if its norm is smaller.

    The norm is the Euclidean one of all values of the array together: the root of the sum of their squares.

    delta (n, units): a float64 array, in which all may be 0; limit: a number above 0
    Returns an array of the same shape.
    """
    return delta * Trimmer(limit).factor(delta)


def trim_together(deltas, limit):
    """Shrink several deltas by one common factor, so that all of them together have the limit as their norm.

    The norm is the Euclidean one of all values of all arrays. Where it is smaller than the limit, they come back as
    they were.

    deltas: a list of float64 arrays of different shapes; limit: a number above 0
    Returns a list of arrays, in the same order and of the same shapes.
    """
    factor = Trimmer(limit).factor(*deltas)
    return list(map(lambda d: d * factor, deltas))
