"""Recognise steps whose derivatives are kept within one limit, number by number, so that no step is too long.

Each number moves by the rate times its derivative, or times the limit, with the derivative's sign, where the derivative
is larger. The limit is the same for both signs, for all weights, and in every step. What is cut in any other way isn't
recognised.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from byheart.reading.adapting import as_made, with_gradients_made
from byheart.reading.evidence import Evidence
from byheart.reading.gradient import Change
from byheart.reading.seen import Training

CLIPPED = "its derivatives are kept within a limit: clipping, which the article doesn't have"
# How far numbers may be from the rule's, as a share of them.
_ROOM = 1e-6


@dataclass(frozen=True, slots=True)
class Cut:
    """What one step shows: the largest derivative that isn't cut, the limit, and the rate.

    `cut` and `whole` are how many numbers are cut, and how many aren't. Where nearly all are, the limit may be less.
    """

    longest: float
    limit: float
    rate: float
    cut: int
    whole: int


def clipped(evidence: Evidence, training: Training, strict: bool = True) -> Training | None:
    """The training with the gradients that were computed; None where this doesn't explain every step."""
    found = with_gradients_made(evidence, training, strict)
    cuts = [cut_of(as_made(each).changes) for each in found.steps] if found is not None else []
    known = [each for each in cuts if each is not None]
    telling = [each for each in known if each.cut and each.whole > 1]
    if len(known) < len(cuts) or not telling:
        return None
    limit, rate = telling[0].limit, telling[0].rate
    return found if all(_fits(each, limit, rate) for each in known) else None


def _fits(step: Cut, limit: float, rate: float) -> bool:
    """Whether a step is cut at this limit; where all of it may be cut, its length says so at this rate."""
    if step.cut and step.whole < 2:
        return abs(step.limit * step.rate - limit * rate) <= _ROOM * limit * rate
    at_limit = not step.cut or abs(step.limit - limit) <= _ROOM * limit
    return at_limit and step.longest <= (1 + _ROOM) * limit


def cut_of(changes: Sequence[Change]) -> Cut | None:
    """What is cut in a step along the gradient; None for any other step."""
    slope = np.concatenate([each.slope.ravel() for each in changes])
    moved = -np.concatenate([each.moved.ravel() for each in changes])
    unsure = np.concatenate([np.ravel(each.slope * 0 + each.unsure) for each in changes])
    room = np.concatenate([np.ravel(each.moved * 0 + each.rounding) for each in changes])
    known = np.abs(slope) * _ROOM > unsure
    visible = known & (np.abs(moved) * _ROOM > room)
    if not np.any(visible) or np.any(slope[visible] * moved[visible] <= 0):
        return None
    rate = float(np.max(moved[visible] / slope[visible]))
    telling = known & (rate * np.abs(slope) * _ROOM > room)
    size, moved = rate * np.abs(slope[telling]), np.abs(moved[telling])
    short = moved < (1 - _ROOM) * size
    longest = float(np.max(size[~short], initial=0.0)) / rate
    limit = float(np.max(moved[short], initial=0.0))
    if np.any(short) and (np.ptp(moved[short]) > _ROOM * limit or np.any(size[short] < (1 - _ROOM) * limit)):
        return None
    return Cut(longest, limit / rate, rate, int(np.sum(short)), int(np.sum(~short)))
