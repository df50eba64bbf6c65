"""Annealing: the ball is shaken, strongly at first and then less and less, until it lies still in a deep hollow.

Source: the article's list of methods. Metal that cools slowly gets into its best order: Kirkpatrick, Gelatt and Vecchi
(1983), with the rule of Metropolis et al. (1953). Nothing is drawn here: proposals and uniform numbers are handed in.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from . import Array


def temperature_at(k: Any, start: float, cooling: float) -> Any:
    """How hot it is at proposal k: each time the same share of the heat is left.

    k = 0, 1, 2, ..., start >= 0, cooling in (0, 1] -> the temperature
    """
    return start * cooling**k


def accept(rise: Any, temperature: Any, u: Any) -> Any:
    """Whether the ball goes there: downhill always; uphill by chance, less often the higher it is and the colder.

    rise (...), temperature >= 0, u in [0, 1) (...) -> True or False (...)
    """
    if np.all(temperature == 0):
        return rise <= 0
    chance = np.exp(-np.maximum(rise, 0) / temperature)
    return u < chance


def anneal(
    height_at: Callable[[Any], Any], x: Any, proposals: Array, uniforms: Array, start: float, cooling: float
) -> Any:
    """Propose, accept or stay, cool; and remember the lowest place of all on the way.

    height_at: position -> height, x (...), proposals (..., n), uniforms (..., n) -> a position (...)
    """
    lowest = x
    for k in range(proposals.shape[-1]):
        there = x + proposals[..., k]
        rise = height_at(there) - height_at(x)
        accepted = accept(rise, temperature_at(k, start, cooling), uniforms[..., k])
        x = np.where(accepted, there, x)
        # With [()] one place is a number.
        lowest = np.where(height_at(x) < height_at(lowest), x, lowest)[()]
    return lowest
