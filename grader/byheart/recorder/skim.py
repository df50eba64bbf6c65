"""Pass over most of what is left of a training's loops, so that a script that runs for long is seen up to its end.

After the last window, a script is run on for a while, and nothing of it is recorded: only what a pass is given is
looked at (`given`). Its loops go on at a few of the places that they would come to, drawn over all that is left. What
the weights become there is of no interest. The standard library only.
"""

import itertools
import random
from collections.abc import Iterator, Set
from operator import length_hint
from typing import Any

# How many passes of all loops are run; and how many of the training's only loop, or of each of several.
_PASSES, _ALONE, _EACH = 6000, 400, 40
# Loops with fewer values left are run through; how many values a loop has that doesn't say so; the farthest leap.
_FEW, _UNKNOWN, _FARTHEST = 64, 60_000, 20_000


class Skim:
    """How far loops go on at once; `counts` are those of all passes before.

    `weight`: how many times longer than usual an operation takes. It is counted, and not measured by a clock.
    """

    def __init__(self, loops: Set[int], counts: list[list[int]], seed: int, weight: float = 1.0) -> None:
        self.counts = counts
        self._loops = loops
        self._left = int(_PASSES / weight)
        self._wanted = min(_ALONE if len(loops) == 1 else _EACH, 1 + self._left // 2)
        self._widths: dict[int, tuple[int, float]] = {}  # by loop: what was left of it, and how far it goes at once
        self._draw = random.Random(seed).random

    def is_over(self) -> bool:
        """Count one more pass; whether it was the last."""
        self._left -= 1
        return self._left <= 0

    def passes_over(self, number: int, rest: Iterator[Any]) -> None:
        """Take values out of what is left of a loop, if it has many."""
        left = length_hint(rest, _UNKNOWN)
        if number not in self._loops or left <= _FEW:
            return
        before, width = self._widths.get(number, (0, 0.0))
        width = left / self._wanted if left > before else width  # else it is the same loop, farther on
        self._widths[number] = (left, width)
        leap = min(int(self._draw() * 2 * width), left - 1, _FARTHEST)
        next(itertools.islice(rest, leap, leap), None)
