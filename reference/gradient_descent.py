"""Gradient descent on a line: a ball looks for the lowest point, and all it can feel is the slope under it.

Source: the article's Parts 2 and 3. A negative slope means downhill is to the right, a positive one to the left, so
every step goes against the slope.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from . import Array

Curve = Callable[[Any], Any]


def oversimplified_step(x: Array, slope: Array, stride: float) -> Array:
    """One stride of fixed length against the slope; none where the slope is 0.

    x (...), slope (...), stride > 0 -> the new x (...)
    """
    return x - stride * np.sign(slope)


def naive_step(x: Array, slope: Array) -> Array:
    """A stride as long as the slope is steep.

    x (...), slope (...) -> the new x (...)
    """
    return x - slope


def gradient_step(x: Array, slope: Array, alpha: float) -> Array:
    """The same with every slope made smaller (or larger) by alpha: solution 1, and solution 3.

    x (...), slope (...), alpha > 0 -> the new x (...)
    """
    return x - alpha * slope


def descend(slope_at: Curve, x: Array, alpha: float, iterations: int) -> list[Array]:
    """Every position the ball visits: its start, and where each step lands.

    slope_at: position -> slope; x (...) -> a list of iterations + 1 positions (...)
    """
    positions = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        positions.append(x)
    return positions


def best_of_restarts(height_at: Curve, slope_at: Curve, starts: Array, alpha: float, iterations: int) -> Array:
    """Solution 2, several starts: let a ball roll from each, and keep the end point that lies lowest.

    height_at, slope_at: position -> height, slope; starts (..., balls) -> the best end point (...)
    """
    ends = descend(slope_at, starts, alpha, iterations)[-1]
    lowest = np.argmin(height_at(ends), axis=-1)
    return np.take_along_axis(ends, lowest[..., np.newaxis], axis=-1)[..., 0]
