"""Find the gradients that a step has computed, on the way to its weights: what a rule of its own makes the step from.

All of them are the gradient by one factor, as large as they were made. Whether the rule is right isn't asked here.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from byheart.reading.backward import BackwardPass
from byheart.reading.gradient import Change
from byheart.reading.ways import same

# How far factors may be from each other, as a share of them, to be one.
_ROOM = 1e-6


def gradients_in(back: BackwardPass) -> tuple[Change, ...] | None:
    """For each weight whose gradient isn't 0, that on its way, all by one factor; None where one isn't there."""
    sloping = [each for each in back.changes if np.any(each.slope)]
    ways = [_multiples(back, each) for each in sloping]
    if not ways:
        return ()
    factors = [factor for factor in ways[0] if all(_near(way, factor) is not None for way in ways)]
    if not factors:
        return None
    factor = max(factors, key=abs)
    found = []
    for change, way in zip(sloping, ways, strict=True):
        at = way[_near(way, factor) or factor]
        variable = replace(change.variable, after=at)
        found.append(replace(change, variable=variable, moved=back.value(at).reshape(change.slope.shape)))
    return tuple(found)


def _near(way: Mapping[float, int], factor: float) -> float | None:
    return next((each for each in way if abs(each - factor) <= _ROOM * abs(factor)), None)


def _multiples(back: BackwardPass, change: Change) -> dict[float, int]:
    """The factor of each multiple of the gradient on the way to a weight's step, and the first value that is it.

    A mean of gradients is the gradient as well, where that stays what it is.
    """
    found: dict[float, int] = {}
    cone = back.segment.cone([change.variable.after], back.step.forward)
    for at in (each for each in back.backward if each in cone and each != change.variable.after):
        value = back.value(at)
        if value.size == change.slope.size and value.size > 1:
            factor = same(value, change.slope)
        elif value.size == change.slope.size == 1 and np.any(change.slope):
            factor = float(value.ravel()[0] / change.slope.ravel()[0])
        else:
            factor = None
        if factor:
            found.setdefault(factor, at)
    return found
