"""Look at what a training is given in each of its passes, also where nothing is recorded: its data and its targets.

A window shows where an error gets its target, and which products get what no error has a part in: the data. Later on
only the values in these places are looked at, by what they are, and whether the weights are those that the pass before
has left. Where the same samples get other targets than they always had, or where now and then other data take the
place of those of nearly all passes, it isn't a training on one set of data. A window shows these places only if each
is the same in every pass. Nothing is judged here. NumPy and the standard library only.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from byheart.recorder.calculus import PRODUCTS
from byheart.recorder.notes import Notes

# How often a sample had always the same targets until another one is none of them.
_OFTEN = 50
# From so many passes on, what more than this share of them were given are the training's own data.
_PASSES, _NEARLY_ALL = 50, 0.6
# Weights that are so near to those of the pass before go on from there.
_NEAR = 0.02
# The fewest samples that tell one batch from another; how many of a batch are looked at, and of one that is known.
_FEW, _MANY, _SOME = 3, 16, 4
# How many samples and batches are kept in mind.
_MOST = 20_000
# How many differences are looked at that may be the error.
_MOST_ERRORS = 8

_PRODUCTS, _TIMES = PRODUCTS | {"matmul"}, ("Mult", "multiply", "mul")

# A place in a pass: the operation's node, and how many of its operations the pass had before.
Place = tuple[int, int]
# The operations of a pass, each with its place.
_Operations = list[tuple[Place, list[Any]]]


@dataclass(frozen=True, slots=True)
class _Pass:
    """What a pass was given: its data, its target; and of a batch its samples, each with its target."""

    data: tuple[int, ...]
    goal: int
    samples: tuple[tuple[Any, int], ...]


@dataclass(frozen=True, slots=True)
class _Places:
    """Where passes get what: which operand of the error is the target, which ones of which operations are data.

    `used` is where the last data meet their weights, with the operand, and `made` where these weights were made.
    `born` is the node that made the first ones. `several`: they are made from the errors of several passes.
    """

    error: int
    target: int
    data: Mapping[Place, Sequence[int]]
    used: tuple[Place, int]
    made: frozenset[Place]
    born: int
    several: bool


class Given:
    """What a training is given. `other` says what wasn't the same: nothing yet, the targets, or the data."""

    def __init__(self, places: _Places) -> None:
        self.error = places.error
        self.other = ""
        self.numbers = frozenset({places.error, places.born, *(number for number, _ in (*places.data, *places.made))})
        self._places = places
        self.begin()

    def begin(self) -> None:
        """Begin anew: nobody knows what went on before."""
        self._whole = False  # whether this pass was seen from its beginning
        self._old: Any = None  # the weights of the pass before
        self._made: set[int] = set()
        self._waiting: list[_Pass] = []
        self._begin_pass()
        self._forget()

    def _begin_pass(self) -> None:
        self._at: Counter[int] = Counter()
        self._data: list[int] = []
        self._samples: Any = None
        self._used: Any = None
        self._born: int | None = None  # what the weights would be if they were made anew

    def _forget(self) -> None:
        """Forget what was given: another training has begun."""
        self._goals: dict[Any, Counter[int]] = {}
        self._batches: dict[tuple[int, ...], _Pass] = {}
        self._passes: Counter[tuple[tuple[int, ...], int]] = Counter()
        self._count = 0
        self._most: tuple[tuple[int, ...], int] | None = None
        self._last: tuple[tuple[int, ...], int] | None = None

    def note(self, number: int, arguments: Sequence[Any], made: Any) -> None:
        """Note what an operation was done with; `number` is one of `numbers`."""
        places, place = self._places, (number, self._at[number])
        self._at[number] += 1
        for at in places.data.get(place, ()):
            if at < len(arguments):
                self._samples = arguments[at]
                self._data.append(_print_of(self._samples))
        if place == places.used[0] and places.used[1] < len(arguments):
            self._used = arguments[places.used[1]]
        if number == places.born:
            self._born = _print_of(made)
        if place in places.made:
            self._made = {_print_of(made)}
            for each in self._waiting if places.several else self._waiting[-1:]:
                self._add(each)
            self._waiting.clear()  # of an error after which no weight is made, the training has nothing
        if number == places.error and places.target < len(arguments):
            self._end_pass(arguments[places.target])

    def _end_pass(self, target: Any) -> None:
        if self._whole and not self.other and self._data and self._used is not None:
            if not self._goes_on():
                self._forget()
                self._waiting.clear()
            data, goal = tuple(self._data), _print_of(target)
            known = self._batches.get(data)
            samples = known.samples[:_SOME] if known is not None else tuple(_samples(self._samples, target))
            self._waiting = [*self._waiting[-_MANY:], _Pass(data, goal, samples)]
        if self._used is not None:
            self._old = np.array(self._used, dtype=float)
        self._whole = True
        self._begin_pass()

    def _goes_on(self) -> bool:
        """Whether the weights are those that the pass before has left."""
        if _print_of(self._used) in self._made:
            return True
        if self._born == _print_of(self._used):
            return False
        now = np.asarray(self._used, dtype=float)
        if self._old is None or now.shape != self._old.shape:
            return False
        return bool(np.max(np.abs(now - self._old), initial=0.0) <= _NEAR * np.max(np.abs(self._old), initial=0.0))

    def _add(self, own: _Pass) -> None:
        """Add what a pass was given to what is known."""
        known = self._batches.get(own.data)
        if known is not None and known.goal != own.goal:
            self.other = "targets"
            return
        for sample, goal in own.samples or ((own.data, own.goal),):
            goals = self._goals.get(sample) or Counter()
            if goal not in goals and goals.total() >= _OFTEN:
                self.other = "targets"
            goals[goal] += 1
            if len(self._goals) < _MOST:
                self._goals[sample] = goals
        if len(own.samples) >= _FEW:
            if known is None and len(self._batches) < _MOST:
                self._batches[own.data] = own
            self._weigh((own.data, own.goal))

    def _weigh(self, given: tuple[tuple[int, ...], int]) -> None:
        """Whether these are the data of nearly all passes, and those of the pass before were others."""
        self._count += 1
        if len(self._passes) < _MOST or given in self._passes:
            self._passes[given] += 1
        if self._most is None or self._passes[given] > self._passes[self._most]:
            self._most = given
        returned = given == self._most and self._last not in (None, given)
        if returned and self._count >= _PASSES and self._passes[given] > _NEARLY_ALL * self._count:
            self.other = "data"
        self._last = given


def _print_of(value: Any) -> int:
    """A number that is the same for the same numbers in the same shape."""
    if isinstance(value, np.ndarray):
        return hash((value.shape, np.ndarray.tobytes(value)))
    if isinstance(value, list | tuple):
        return hash((type(value), *map(_print_of, value)))
    return hash(value) if isinstance(value, int | float | np.number) else 0


def _samples(data: Any, target: Any) -> Iterator[tuple[Any, int]]:
    """Each sample of a batch with its target; nothing where they can't be told apart."""
    if not isinstance(data, np.ndarray) or not isinstance(target, np.ndarray) or data.ndim != 2 or not target.ndim:
        return
    if len(data) != len(target) and data.shape[1] == target.shape[-1]:
        data, target = data.T, target.T
    if len(data) == len(target):
        for sample, own in zip(data[:_MANY], target[:_MANY], strict=True):
            yield np.ndarray.tobytes(sample), hash(np.ndarray.tobytes(np.asarray(own)))


# Where a window shows it ----------------------------------------------------------------------------------------------


def given_in(notes: Notes, errors: Mapping[int, int]) -> list[Given]:
    """What the training is given whose error is at one of these nodes, as far as the last window shows it.

    What depends on an error has one of the bits of its mask. Which of the differences is the error isn't known here, so
    each is looked at; 1 - a is one only where there is no other.
    """
    found: dict[bool, list[Given]] = {False: [], True: []}
    for error, mask in errors.items():
        every = list(_passes_in(notes, error))
        places = _places_in(notes, error, mask, every) if len(every) > 3 else None
        if places is not None:
            found[_is_slope(every[2:], places.target)].append(Given(places))
    return (found[False] or found[True])[:_MOST_ERRORS]


def _is_slope(passes: Sequence[_Operations], target: int) -> bool:
    """Whether this is the same whole number in each pass, as in 1 - a."""
    targets = [one[-1][1][2][target] for one in passes]
    return targets[0][0] == "c" and all(each == targets[0] for each in targets) if type(targets[0]) is list else False


def _places_in(notes: Notes, error: int, mask: int, every: Sequence[_Operations]) -> _Places | None:
    passes = every[2:]  # where the weights have been moved
    inside = {each for each in range(len(notes.values)) if notes.dependences[each] & mask}
    target = _target_in([each[-1][1] for each in passes], inside)
    data = _data_in(notes, passes, inside)
    used, made, within = _weights_in(passes, data, inside)
    if target is None or len(used) != 1:
        return None
    data = {place: own for place, own in data.items() if place not in within}
    born = _born_in(every[0], used)
    moved = [any(place in made for place, _ in one) for one in passes]
    several = sum(moved) * 2 < len(moved)
    return _Places(error, target, data, used.pop(), frozenset(made), born, several)


def _born_in(first: _Operations, used: set[tuple[Place, int]]) -> int:
    """The node at which the weights were made that the first pass uses; -1 where that isn't among its operations."""
    makers = {event[3]: place for place, event in first}
    before = [event[2][at] for place, event in first for own, at in used if place == own and at < len(event[2])]
    born = [makers[each][0] for each in before if type(each) is int and each in makers]
    return born[0] if born else -1


def _passes_in(notes: Notes, error: int) -> Iterator[_Operations]:
    """The operations of each pass of the last window, from behind an error up to the next one."""
    begins = max((at for at, event in enumerate(notes.events) if event[0] == "window"), default=-1)
    own: _Operations = []
    counts: Counter[int] = Counter()
    for event in notes.events[begins + 1 :]:
        if type(event[0]) is int and event[0] >= 0:
            own.append(((event[0], counts[event[0]]), event))
            counts[event[0]] += 1
            if event[0] == error:
                yield own
                own = []
                counts.clear()


def _is_outside(argument: Any, inside: set[int]) -> bool:
    """Whether the error has no part in this number or array."""
    if type(argument) is int:
        return argument not in inside
    if argument[0] in ("l", "t"):
        return all(_is_outside(each, inside) for each in argument[1])
    return argument[0] == "c" and type(argument[1]) is int


def _target_in(errors: Sequence[list[Any]], inside: set[int]) -> int | None:
    sides = [at for at in (0, 1) if all(_is_outside(event[2][at], inside) for event in errors if at < len(event[2]))]
    return sides[0] if len(sides) == 1 else None


def _data_in(notes: Notes, passes: Sequence[_Operations], inside: set[int]) -> dict[Place, list[int]]:
    """Where products get data: arrays, or single numbers where there are none."""
    for names, fewest in ((_PRODUCTS, 2), (_TIMES, 2), (_TIMES, 0)):
        found: dict[Place, list[int]] = {}
        others: set[tuple[Place, int]] = set()
        for place, event in (each for one in passes for each in one):
            for at, each in enumerate(event[2][:3] if event[1].rpartition(".")[2] in names else ()):
                size = int(np.prod(notes.shapes[each])) if type(each) is int else 1
                if not _is_outside(each, inside):
                    others.add((place, at))
                elif size >= fewest and at not in found.setdefault(place, []):
                    found[place].append(at)
        kept = {place: [at for at in own if (place, at) not in others] for place, own in found.items()}
        if any(kept.values()):
            return {place: own for place, own in kept.items() if own}
    return {}


def _weights_in(
    passes: Sequence[_Operations], data: Mapping[Place, Sequence[int]], inside: set[int]
) -> tuple[set[tuple[Place, int]], set[Place], set[Place]]:
    """Where the last data of a pass meet their weights, where these were made, and all that they were made with."""
    used: set[tuple[Place, int]] = set()
    made: set[Place] = set()
    within: set[Place] = set()
    for one in passes[1:]:
        makers = {event[3]: (place, event) for place, event in one}
        place, event = next((each for each in reversed(one) if each[0] in data), (None, None))
        for at, each in enumerate(event[2][:3] if event is not None else ()):
            if place is not None and type(each) is int and each in inside:
                used.add((place, at))
                made |= {makers[each][0]} if each in makers else set()
                within |= set(_behind(each, makers))
    return used, made, within


def _behind(reference: int, makers: Mapping[int, tuple[Place, list[Any]]]) -> Iterator[Place]:
    """The places of a pass at which this value was made, and those that it was made from."""
    waiting: list[Any] = [reference]
    done: set[int] = set()
    while waiting:
        at = waiting.pop()
        if type(at) is list:
            waiting += at
        elif type(at) is int and at in makers and at not in done:
            done.add(at)
            yield makers[at][0]
            waiting += makers[at][1][2]
