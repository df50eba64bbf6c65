"""Go on with a training far from where it was watched, to watch it there: at drawn places, and in its last passes.

The weights are then what they were, and the passes between weren't run. So only what belongs to a pass is seen there: a
formula that is another one from some pass on, and not where the weights would have come to. A counter of the script's
own that goes up by one in each pass is set on as well. One that goes round, as that of a sample, is where it would be
if as many passes are left out as can be divided by how many there are. With every other seed that number is smaller:
a formula that is right in some passes out of so many in a row isn't watched in those alone. The standard library only.
"""

import itertools
import random
from collections.abc import Iterator, MutableMapping, Set
from dataclasses import dataclass
from operator import length_hint
from typing import Any

# Loops with fewer values left have no far end; so many passes are left for the last window; the farthest leap.
_FEW, _LAST, _FARTHEST = 64, 8, 1_000_000
# A loop is divided into so many parts, and each has a place, between these shares of it.
_STRETCHES, _FROM, _TO = 3, 0.1, 0.9
# As many passes as one of these are left out, or several times as many: the first that isn't too long for the loop.
_WHOLE, _PARTS = (840, 420, 120, 60, 12), 8
# How far a loop is led that doesn't say how long it is, one time after the other.
_FARTHER = (2520, 5040, 10_080, 21_840)
# What went up by one so many times in a row is a counter.
_OFTEN = 4


class Leap:
    """Where a training's loops go on: at places by this seed, and then before their ends.

    `names` are the script's own; `whiles` are the numbers of the loops that go over nothing. `is_last`: no loop that
    has begun is led any farther.
    """

    def __init__(self, seed: int, names: MutableMapping[str, Any], whiles: Set[int]) -> None:
        self._random = random.Random(seed)
        self._whole = _WHOLE if seed % 2 else _WHOLE[-1:]
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
        stops = [round((1 - each) * length) for each in drawn]
        return _Way([*stops, _LAST], next((each for each in self._whole if _PARTS * each <= length), _WHOLE[-1]))

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
    whole: int

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
        return max(0, left - self.stops[0]) // self.whole * self.whole


class _Counters:
    """The numbers of a script that go up by one in each pass of a loop: under its own names, and of its own objects."""

    def __init__(self, names: MutableMapping[str, Any]) -> None:
        self._names = names
        self._seen: dict[tuple[int, str], tuple[Any, int]] = {}
        self._is_led = False

    def look(self) -> None:
        """Compare all numbers with those of the pass before."""
        now = {}
        for holder, name, value in self._numbers():
            before, times = self._seen.get((id(holder), name), (None, 0))
            goes_on = before is not None and (value == before + 1 or (self._is_led and value == before))
            now[id(holder), name] = value, times + 1 if goes_on else 0
        self._seen, self._is_led = now, False

    def go_on(self, passes: int) -> bool:
        """Set what counted up so far on by so many passes; whether there was anything."""
        found, self._is_led = False, True  # it may have been led after it had counted, or before
        for holder, name, value in self._numbers():
            _, times = self._seen.get((id(holder), name), (None, 0))
            if times >= _OFTEN:
                holder[name], found = value + passes, True
                self._seen[id(holder), name] = value + passes, times
        return found

    def _numbers(self) -> Iterator[tuple[MutableMapping[str, Any], str, Any]]:
        own = [each for each in self._names.values() if type(each).__module__ == "__main__"]
        for holder in (self._names, *(vars(each) for each in own if hasattr(each, "__dict__"))):
            if isinstance(holder, dict):
                yield from [(holder, name, each) for name, each in holder.items() if type(each) in (int, float)]


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
