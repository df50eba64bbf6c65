"""Put the true quantity in a value's place and compute on: if what follows is right then, that value was to be it.

So a delta is found however the product after it is written: as a loop, a sum of single products, row by row. Only
recorded operations are computed again, and only those between the value and the goal. Nothing is judged here, and no
name is read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from byheart.reading import operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.recompute import recomputed
from byheart.reading.ways import same

# How many values are tried, and how many operations are computed again for all of them.
_MOST_VALUES, _MOST_OPERATIONS = 100, 20_000


def place_of_quantity(back: BackwardPass, wanted: Array, goal: int, right: Array) -> int | None:
    """The last value on the way to `goal` in whose place `wanted` would make it `right`, up to a factor; None if none.

    A single number, or a single row of ones, could stand anywhere: it has no place.
    """
    if wanted.size < 2:
        return None
    cone = back.segment.cone([goal], back.step.forward)
    fitting = [each for each in back.backward if each in cone and each != goal and back.value(each).size == wanted.size]
    left = _MOST_OPERATIONS
    values = list(back.evidence.values)  # changed below, and changed back
    now = replace(back.evidence, values=values)  # type: ignore[arg-type]
    for each in fitting[::-1][:_MOST_VALUES]:
        between = _between(back, each, goal)
        for given in _laid(wanted, back.value(each).shape):
            left -= len(between)
            if left < 0:
                return None
            made = _computed_with(now, values, {each: given}, between)
            for changed in (each, *(operation.result for operation in between)):
                values[changed] = back.value(changed)
            if made is not None and same(made, right) is not None:
                return each
    return None


def given_instead(back: BackwardPass, given: int, meant: int, goal: int) -> Array | None:
    """What the goal would be if it had been made from another value than it was; None if it wasn't made from it."""
    between = _between(back, given, goal)
    wanted = back.value(meant)
    if not between or len(between) > _MOST_OPERATIONS or wanted.size != back.value(given).size:
        return None
    values = list(back.evidence.values)
    now = replace(back.evidence, values=values)  # type: ignore[arg-type]
    return _computed_with(now, values, {given: wanted.reshape(back.value(given).shape)}, between)


def _laid(wanted: Array, shape: tuple[int, ...]) -> list[Array]:
    """The quantity in this shape, as it is and transposed."""
    both = [wanted.reshape(shape)]
    if wanted.ndim == 2 and min(wanted.shape) > 1:
        both.append(wanted.T.reshape(shape))
    return both


def _between(back: BackwardPass, place: int, goal: int) -> list[Operation]:
    """The operations from a value to the goal, in order."""
    cone = back.segment.cone([goal], frozenset({*back.step.forward, place}))
    reached, found = {place}, []
    for each in sorted((back.evidence.made[at] for at in cone if at in back.evidence.made), key=lambda made: made.time):
        if each.result != place and reached.intersection(each.references()):
            reached.add(each.result)
            found.append(each)
    return found


def _computed_with(
    now: Evidence, values: list[Array], given: Mapping[int, Array], between: Sequence[Operation]
) -> Array | None:
    """What the last of these operations gives, with other values in some places; None where that can't be computed.

    `values` are those of `now`: they are written over.
    """
    for place, value in given.items():
        values[place] = value
    for operation in between:
        try:
            values[operation.result] = recomputed(now, operation)
        except operations.Unknown:
            return None
    return values[between[-1].result] if between else None
