"""Delta trimming: a delta that is too large is cut back, so that no single step throws the weights far away.

Source: the article's list of future work; others say clipping. By value, each number is held between two bounds. By
norm, all of them shrink by one factor, and their direction stays.
"""

from collections.abc import Sequence

import numpy as np

from . import Array


def trim_by_value(delta: Array, limit: float) -> Array:
    """Each value held between -limit and limit.

    delta (n, units), limit > 0 -> (n, units)
    """
    return np.clip(delta, -limit, limit)


def trim_by_norm(delta: Array, limit: float) -> Array:
    """The whole array shrunk to the length `limit`; as it was, where it isn't longer.

    delta (n, units), limit > 0 -> (n, units)
    """
    return delta * _factor(_squares(delta), limit)


def trim_together(deltas: Sequence[Array], limit: float) -> tuple[Array, ...]:
    """All arrays shrunk by one factor, so that all their values together have the length `limit` at most.

    deltas: arrays (n, units), limit > 0 -> arrays of the same shapes
    """
    squares = sum(_squares(delta) for delta in deltas)
    return tuple(delta * _factor(squares, limit) for delta in deltas)


def _squares(delta: Array) -> Array:
    """The sum of all squares: of each array in a stack, its own."""
    return np.sum(delta**2, axis=(-2, -1), keepdims=True)


def _factor(squares: Array | int, limit: float) -> Array:
    """What a length is multiplied with to be `limit` at most. A length of 0 may grow without end, and stays 0."""
    return np.minimum(1, limit / np.sqrt(squares))
