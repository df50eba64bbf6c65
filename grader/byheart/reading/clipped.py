"""Recognise steps whose derivatives are kept within one limit, number by number, so that no step is too long.

Each number moves by the rate times its derivative, or times the limit, with the derivative's sign, where the derivative
is larger. The limit is the same for both signs, for all weights, and in every step. What is cut in any other way isn't
recognised.
"""

from collections.abc import Sequence

import numpy as np

from byheart.reading.adapting import as_made, with_gradients_made
from byheart.reading.evidence import Evidence
from byheart.reading.gradient import Change
from byheart.reading.seen import Training

CLIPPED = "its derivatives are kept within a limit: clipping, which the article doesn't have"
# How far numbers may be from the rule's, as a share of them.
_ROOM = 1e-6


def clipped(evidence: Evidence, training: Training, strict: bool = True) -> Training | None:
    """The training with the gradients that were computed; None where this doesn't explain every step."""
    found = with_gradients_made(evidence, training, strict)
    cuts = [cut_of(as_made(each).changes) for each in found.steps] if found is not None else []
    known = [each for each in cuts if each is not None]
    limits = [limit for _, limit, _ in known if limit]
    if len(known) < len(cuts) or not limits or max(limits) - min(limits) > _ROOM * max(limits):
        return None
    most = (1 + _ROOM) * max(limits)
    return found if all(longest <= most for longest, _, _ in known) else None


def cut_of(changes: Sequence[Change]) -> tuple[float, float, float] | None:
    """The largest derivative that isn't cut, the limit (0 where none is reached), and what share of all numbers is cut.

    None for any other step.
    """
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
    if not np.any(short):
        return longest, 0.0, 0.0
    limit = float(np.max(moved[short]))
    if np.ptp(moved[short]) > _ROOM * limit or np.any(size[short] < (1 - _ROOM) * limit):
        return None
    return longest, limit / rate, float(np.mean(short))
