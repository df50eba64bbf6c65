"""Go on with a training far behind where it was watched, to watch it there: at a drawn place, and in its last passes.

The weights are then what they were, and the passes between weren't run. So only what belongs to a pass is seen there: a
formula that is another one from some pass on, and not where the weights would have come to. The standard library only.
"""

import itertools
import random
from collections.abc import Iterator
from operator import length_hint
from typing import Any

# Loops with fewer values left have no far end; so many passes are left for the last window; the farthest leap.
_FEW, _LAST, _FARTHEST = 64, 8, 1_000_000
_FIRST, _SECOND = 0.2, 0.95


class Leap:
    """Where a training's loop goes on: at a place by this seed, and then before its end."""

    def __init__(self, seed: int) -> None:
        self._place: float | None = random.Random(seed).uniform(_FIRST, _SECOND)
        self.is_last = False

    def passes_over(self, rest: Iterator[Any]) -> bool:
        """Take values out of what is left of a loop, if it has many; whether it did."""
        left = length_hint(rest, 0)
        if left <= _FEW or self.is_last:
            return False
        leap = min(left - _LAST if self._place is None else int(self._place * left), _FARTHEST)
        self.is_last, self._place = self._place is None, None
        next(itertools.islice(rest, leap, leap), None)
        return True
