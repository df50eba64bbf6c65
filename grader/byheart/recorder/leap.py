"""Go on with a training far behind where it was watched, to watch it there: at a drawn place, and in its last passes.

The weights are then what they were, and the passes between weren't run. So only what belongs to a pass is seen there: a
formula that is another one from some pass on, and not where the weights would have come to. A counter of the script's
own that goes round, as that of a sample, is where it would be if as many passes are left out as can be divided by how
many there are. The standard library only.
"""

import itertools
import random
from collections.abc import Iterator
from operator import length_hint
from typing import Any

# Loops with fewer values left have no far end; so many passes are left for the last window; the farthest leap.
_FEW, _LAST, _FARTHEST = 64, 8, 1_000_000
# Between which parts of what is left the first place is drawn.
_FROM, _TO = 0.2, 0.95
# As many passes as one of these are left out, or several times as many: the first that isn't too long for what is left.
_WHOLE, _PARTS = (2520, 840, 420, 120, 60, 12), 8


class Leap:
    """Where a training's loop goes on: at a place by this seed, and then before its end."""

    def __init__(self, seed: int) -> None:
        self._place: float | None = random.Random(seed).uniform(_FROM, _TO)
        self.is_last = False

    def passes_over(self, rest: Iterator[Any]) -> bool:
        """Take values out of what is left of a loop, if it has many; whether it did."""
        left = length_hint(rest, 0)
        if left <= _FEW or self.is_last:
            return False
        leap = min(left - _LAST if self._place is None else int(self._place * left), _FARTHEST)
        leap -= leap % next((each for each in _WHOLE if _PARTS * each <= left), _WHOLE[-1])
        self.is_last, self._place = self._place is None, None
        next(itertools.islice(rest, leap, leap), None)
        return True
