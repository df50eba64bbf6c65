"""Find sums of gradients that are never emptied, by one step alone that begins with what the last one has left.

Where several steps follow one another, `momentum` tells it by their sizes. Here each weight's sum has to be what was
there before the step and the step's whole gradient; anything else isn't told.
"""

from dataclasses import dataclass

import numpy as np

from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.evidence import Array, Operation
from byheart.reading.gradient import Change
from byheart.reading.lines import line_of_call_apart
from byheart.reading.ways import same

NEVER_EMPTIED = "the sums of the step before are never set back to 0"
# How many terms of a sum are gone through.
_LONGEST = 2000
_NEAR = 1e-6


def unemptied(back: BackwardPass) -> Finding | None:
    """The finding where each weight moves by a sum that had something in it before the step; None for all else."""
    odd = [each for each in back.changes if each.tells and np.any(each.slope)]
    found = [_sum_to(back, each) for each in odd]
    if not odd or not all(found):
        return None
    sums = [each for each in found if each is not None]
    factors = [each.factor for each in sums]
    if max(factors) - min(factors) > _NEAR * max(map(abs, factors)) or len({each.left for each in sums}) < len(sums):
        return None  # what is in all of them, as a number that is added, is no sum of a weight's own
    added, moved = sums[0].added, back.made(odd[0].variable.after)
    line = line_of_call_apart(back.evidence, added, moved) or back.evidence.line(added)
    return Finding("loop", line, NEVER_EMPTIED)


@dataclass(frozen=True, slots=True)
class _Sum:
    """The last addition to such a sum, what was left in it, and how many times the gradient was added."""

    added: Operation
    left: int
    factor: float


def _sum_to(back: BackwardPass, change: Change) -> _Sum | None:
    """The sum of this kind on the way to a weight."""
    for at in sorted(back.way([change.variable.after]), reverse=True):
        made, size = back.made(at), change.slope.size
        left = _left_from_before(back, at) if made is not None and back.name(at) == "Add" else None
        if made is not None and left is not None and back.value(at).size == back.value(left).size == size:
            factor = _same_numbers(back.value(at) - back.value(left), change.slope)
            if factor:
                return _Sum(made, left, factor)
    return None


def _same_numbers(found: Array, wanted: Array) -> float | None:
    """The factor between two arrays; of single numbers, any."""
    if found.size == wanted.size == 1:
        return float(found.item()) / float(wanted.item()) if np.any(wanted) else None
    return same(found, wanted)


def _left_from_before(back: BackwardPass, reference: int) -> int | None:
    """What a sum had in it before this step's errors were made, and isn't 0; None where that isn't seen."""
    begins = min(each.operation.time for each in back.step.errors)
    for at in back.sums_to(reference, _LONGEST)[1:]:
        made = back.made(at)
        if not back.touched(at):
            is_old = at not in back.derived and (made is None or made.time < begins)
            return at if is_old and np.any(back.value(at)) else None
    return None
