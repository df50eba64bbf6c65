"""Go on with a training far from where it was watched, to watch it there: at drawn places, and in its last passes.

The weights are then what they were, and the passes between weren't run. So only what belongs to a pass is seen there: a
formula that is another one from some pass on, and not where the weights would have come to. A counter of the script's
own, which goes on by one or so in each pass, is set on as well, and a list that grows. One that goes round, as that of
a sample, is where it would be if as many passes are left out as can be divided by how many there are. With every other
seed that number is smaller: a formula that is right in some passes out of so many in a row isn't watched in those
alone. The standard library only.
"""

import itertools
import random
from collections import deque
from collections.abc import Iterator, MutableMapping, Set
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from numbers import Real
from operator import length_hint
from types import FunctionType
from typing import Any

# Loops with fewer values left have no far end; so many passes are left for the last window; the farthest leap.
_FEW, _LAST, _FARTHEST = 64, 8, 1_000_000
# A loop is divided into so many parts, and each has a place, between these shares of it.
_STRETCHES, _FROM, _TO = 3, 0.1, 0.9
# Before them, near its beginning, there is one after so many passes, between two of these.
_NEAR = (80, 800, 3200)
# As many passes as one of these are left out, or several times as many: the first that isn't too long for the way.
_WHOLE, _PARTS = (840, 420, 120, 60, 12), 8
# How far a loop is led that doesn't say how long it is, one time after the other.
_FARTHER = (2520, 5040, 10_080, 21_840)
# What went on by one of these so many times in a row is a counter.
_STEPS, _OFTEN = (1, 2, 3), 4
_LISTS, _SMALL = (list, deque), 8
_NUMBERS = ("builtins", "numpy")


class Leap:
    """Where a training's loops go on: at places by this seed, and then before their ends.

    `names` are the script's own; `whiles` are the numbers of the loops that go over nothing. `is_last`: no loop that
    has begun is led any farther.
    """

    def __init__(self, seed: int, names: MutableMapping[str, Any], whiles: Set[int]) -> None:
        self._random = random.Random(seed)
        self._wholes = _WHOLE if seed % 2 else _WHOLE[-1:]
        self._ways: dict[int, _Way] = {}
        self._open: set[int] = set()
        self._farther = list(_FARTHER)
        self._counters: dict[int, _Counters] = {}
        self._names, self._whiles = names, whiles
        self.is_last = False

    def begins(self, number: int, values: Iterator[Any]) -> None:
        """Note that a loop goes over these."""
        length = length_hint(values, 0)
        if length > _FEW:
            self._ways.setdefault(number, self._way(length))
            self._open.add(number)

    def ends(self, number: int) -> None:
        """Note that a loop has ended."""
        self._open.discard(number)

    def sees(self, number: int) -> None:
        """Note what the script has counted up in this pass of a loop."""
        self._counters.setdefault(number, _Counters(self._names)).look()

    def passes_over(self, number: int, rest: Iterator[Any]) -> bool:
        """Take values out of what is left of a loop, if it has many; whether it did."""
        if self.is_last or number not in self._ways:
            return False
        leap = min(self._ways[number].next_leap(length_hint(rest, 0)), _FARTHEST)
        if not leap:
            return False
        self.is_last = not any(self._ways[each].stops for each in self._open)
        next(itertools.islice(rest, leap, leap), None)
        self._counters[number].go_on(leap)
        return True

    def _way(self, length: int) -> "_Way":
        """The way through a loop that has so many values left."""
        drawn = [(at + self._random.uniform(_FROM, _TO)) / _STRETCHES for at in range(_STRETCHES)]
        near = [at for low, high in pairwise(_NEAR) if (at := self._random.uniform(low, high)) < drawn[0] * length / 2]
        stops = [round(length - at) for at in (*near, *(each * length for each in drawn))]
        return _Way([*stops, _LAST], self._wholes)

    def counts_on(self, number: int) -> bool:
        """Set the counters on that a loop which goes over nothing hangs on; whether there are any."""
        if number not in self._whiles or self.is_last or not self._counters[number].go_on(self._farther[0]):
            return False
        self._farther.pop(0)
        self.is_last = not self._farther
        return True


@dataclass(slots=True)
class _Way:
    """How many values are to be left of a loop at each stop, and by what the passes between can be divided."""

    stops: list[int]
    wholes: tuple[int, ...]

    def next_leap(self, left: int) -> int:
        """How many of the values that are left lie before the next stop; 0 where no stop is far enough."""
        leap = 0
        while self.stops and not leap:
            leap = self._before(left)
            self.stops.pop(0)
        while self.stops and not self._before(left - leap):
            self.stops.pop(0)
        return leap

    def _before(self, left: int) -> int:
        between = max(0, left - self.stops[0])
        whole = next((each for each in self.wholes if _PARTS * each <= between), self.wholes[-1])
        return between // whole * whole


class _Counters:
    """What counts the passes of a loop: numbers under a script's own names, or of its own objects, and lists that grow.

    Each goes up, or down, by the same whole number in each pass.
    """

    def __init__(self, names: MutableMapping[str, Any]) -> None:
        self._names = names
        # For each: the count in the pass before, by how much it went on, and how many times in a row.
        self._seen: dict[tuple[int, Any], tuple[float, float, int]] = {}
        self._is_led = False

    def look(self) -> None:
        """Compare all counts with those of the pass before."""
        now = {}
        for holder, name, each in self._counting():
            count = _count_of(each)
            before, by, times = self._seen.get((id(holder), name), (count, 0, 0))
            if not (self._is_led and count == before):
                by, times = count - before, times + 1 if count - before == by else 1
            now[id(holder), name] = count, by, times
        self._seen, self._is_led = now, False

    def go_on(self, passes: int) -> bool:
        """Set what counted so far on by so many passes; whether there was anything."""
        found, self._is_led = False, True  # it may have been led after it had counted, or before
        for holder, name, each in self._counting():
            _, by, times = self._seen.get((id(holder), name), (0, 0, 0))
            if times < _OFTEN or abs(by) not in _STEPS:
                continue
            with suppress(Exception):  # what can't hold such a number stays
                if isinstance(each, _LISTS):
                    each.extend([each[-1]] * int(max(by, 0) * passes))
                else:
                    holder[name] = each + type(each)(by * passes)
                self._seen[id(holder), name] = _count_of(holder[name]), by, times
                found = True
        return found

    def _counting(self) -> Iterator[tuple[Any, Any, Any]]:
        """What may count, each with what holds it and its name or place there."""
        for holder in self._holders():
            named = holder.items() if isinstance(holder, dict) else enumerate(holder)
            yield from [(holder, name, each) for name, each in named if _counts(each)]

    def _holders(self) -> Iterator[Any]:
        """The script's names, its own objects, and what is small: as a list that is there for one number."""
        yield self._names
        for each in list(self._names.values()):
            if type(each).__module__ == "__main__" and hasattr(each, "__dict__") and isinstance(vars(each), dict):
                yield vars(each)
            given = getattr(each, "__defaults__", None) if isinstance(each, FunctionType) else (each,)
            yield from (one for one in given or () if _is_small(one))


def _is_small(value: Any) -> bool:
    """Whether it is a list, a dictionary or a row of numbers, of few items."""
    is_row = type(value).__module__ == "numpy" and getattr(value, "ndim", 0) == 1
    return (is_row or isinstance(value, (*_LISTS, dict))) and len(value) <= _SMALL


def _counts(value: Any) -> bool:
    """Whether it is a number, or a list that isn't empty."""
    if isinstance(value, _LISTS):
        return bool(value)
    return isinstance(value, Real) and not isinstance(value, bool) and type(value).__module__ in _NUMBERS


def _count_of(value: Any) -> float:
    with suppress(OverflowError):
        return len(value) if isinstance(value, _LISTS) else float(value)
    return inf


class Told:
    """What a loop goes over, with how many values are left of it."""

    def __init__(self, values: Iterator[Any], left: int) -> None:
        self._values, self._left = values, left

    def __iter__(self) -> "Told":
        return self

    def __next__(self) -> Any:
        self._left -= 1
        return next(self._values)

    def __length_hint__(self) -> int:
        return max(self._left, 0)
