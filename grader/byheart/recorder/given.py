"""Look at what a training is given in each of its passes, also where nothing is recorded: its data and its targets.

A window shows the places in which a pass gets them (`places`). Later on only the values in these places are looked at,
by what they are, and whether the weights are those that the pass before has left. Where the same samples get other
targets than they always had, it isn't a training on one set of data. Other data now and then are none of this: noise,
samples that are left out and a look at a test set are the training's own. Nothing is judged here. NumPy and the
standard library only.
"""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from byheart.recorder.places import Place, Places

# How often a sample had the same target until another one is none of its own, as of a sample that is there twice. And
# which share of the changes that chance would make is too few: then the target stays for a while each time.
_OFTEN, _TOO_FEW = 200, 0.25
# So often each of so many samples has come when it is asked whether they get each other's targets. So many targets each
# has had if they do, and in such a share of its turns another one.
_TURNS, _FEWEST_MIXED, _KINDS, _MIXED = 4, 8, 2, 0.5
# A batch that comes in less than this share of the passes is one that is drawn: of samples that are there several times
# with several targets it may hold others each time.
_RARE = 0.3
# In how many steps of the largest number data are nearly the same; and from which share on targets are others.
_STEPS, _OTHER = 16, 0.1
# Weights that are so near to those of the pass before go on from there.
_NEAR = 0.02
# The fewest samples that tell one batch from another; how many of a batch are looked at, and of one that is known; and
# in how large a batch samples may change places.
_FEW, _MANY, _SOME, _SMALL = 3, 16, 4, 64
# How many samples and batches are kept in mind.
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class _Pass:
    """What a pass was given: its data, its target; and of a batch its samples, each with its target.

    Of a small batch `data` and `goal` are the same in whatever order its samples come. `nearly` is the same for nearly
    the same data, and `target` the target itself, of a batch that isn't known.
    """

    data: tuple[int, ...]
    goal: int
    samples: tuple[tuple[Any, int], ...]
    nearly: bytes = b""
    target: Any = None


class _Goals:
    """The targets that a sample has had."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self._last: int | None = None
        self._changes = 0

    def take(self, goal: int) -> bool:
        """Whether it may have this target now."""
        count = self._counts.total()
        is_late = goal not in self._counts and count >= _OFTEN
        self._changes += goal != self._last
        self._counts[goal] += 1
        self._last = goal
        if is_late or len(self._counts) < 2 or count % _OFTEN or not count:
            return not is_late
        by_chance = count - sum(each * each for each in self._counts.values()) / count
        return by_chance < _OFTEN / 10 or self._changes >= _TOO_FEW * by_chance

    def had(self, goal: int) -> bool:
        """Whether it had this target before."""
        return goal in self._counts

    def kinds(self, turns: float) -> int:
        """How many targets it has had, if it came about so often, once more or once less; else 0."""
        return len(self._counts) if abs(self._counts.total() - turns) <= 1 else 0


class Given:
    """What a training is given. `other` says what wasn't the same: nothing yet, the targets, or a scale.

    Or it is "unseen": a pass made its step, and what it was given wasn't where the others have it.
    """

    def __init__(self, places: Places) -> None:
        self.error = places.error
        self.other = ""
        nodes = {places.error, places.born, *places.made, *places.scales}
        self.numbers = frozenset({*nodes, *(number for number, _ in places.data)})
        self._signs: dict[tuple[int, int], _Goals] = {}
        self._kept = Counter[int]()  # by node: how many of its operations are kept, up to the pass's end
        for number, back in places.data:
            self._kept[number] = max(self._kept[number], -back)
        self._places = places
        self._orders: dict[tuple[tuple[int, ...], int], tuple[tuple[int, ...], int]] = {}
        self._forget()
        self.begin()

    def begin(self) -> None:
        """Begin anew: nobody knows what goes on until the first whole pass."""
        if not self.other and self._are_mixed():
            self.other = "targets"
        self._whole = False  # whether this pass was seen from its beginning
        self._old: Any = None  # the weights of the pass before
        self._waiting: list[_Pass] = []
        self._made: set[int] = set()  # what the weights may be after their step
        self._born: set[int] = set()  # what they may be if they were made anew
        self._own: dict[int, deque[Sequence[Any]]] = {}
        self._forget()

    def _forget(self) -> None:
        """Forget what was given: another training has begun."""
        self._goals: dict[Any, _Goals] = {}
        self._batches: dict[tuple[int, ...], _Pass] = {}
        self._nearly: dict[bytes, Any] = {}
        self._passes: Counter[tuple[int, ...]] = Counter()
        self._takes, self._targets = 0, set[int]()

    def note(self, number: int, arguments: Sequence[Any], made: Any) -> None:
        """Note what an operation was done with; `number` is one of `numbers`."""
        places = self._places
        if number in self._kept:
            self._own.setdefault(number, deque(maxlen=self._kept[number])).append(arguments)
        for at in places.scales.get(number, ()):
            self._scale(number, at, arguments)
        if number == places.born:
            self._born.add(_print_of(made))
        if number in places.made:
            self._move(_print_of(made))
        if number == places.error:
            self._end_pass(arguments)

    def _scale(self, number: int, at: int, arguments: Sequence[Any]) -> None:
        """What scales a step keeps its sign, or is 0: an alpha that ends there, say. Weights aren't emptied."""
        value = arguments[at] if at < len(arguments) else None
        if isinstance(value, int | float | np.number) and (value or number in self._places.made):
            goals = self._signs.setdefault((number, at), _Goals())
            if not goals.take(int(value > 0) - int(value < 0)) and not self.other:
                self.other = "scale"

    def _move(self, weights: int) -> None:
        """The weights make a step: of an error after which there is none, the training has nothing."""
        for each in self._waiting if self._places.several else self._waiting[-1:]:
            self._add(each)
        if self._waiting:
            self._made.clear()
            self._waiting.clear()
        self._made.add(weights)

    def _end_pass(self, arguments: Sequence[Any]) -> None:
        given = [self._argument(place, at) for place, own in self._places.data.items() for at in own]
        used, target = self._argument(*self._places.used), arguments[self._places.target]
        if self._whole and not self.other:
            if not self._goes_on(used):
                self._forget()
                self._waiting.clear()
            whole = used is not None and all(each is not None for each in given)
            data = tuple(map(_print_of, given)) if whole else ()
            self._waiting = [*self._waiting[-_MANY:], self._pass_of(data, given[-1], target)]
        self._old = np.array(used, dtype=float) if isinstance(used, float | np.floating | np.ndarray) else None
        self._whole = True
        self._born.clear()
        self._own.clear()

    def _pass_of(self, data: tuple[int, ...], last: Any, target: Any) -> _Pass:
        goal = _print_of(target)
        if data:
            data, goal = self._in_any_order(data, goal, last, target)
        known = self._batches.get(data)
        if known is not None:
            return _Pass(data, goal, known.samples[:_SOME] if goal == known.goal else tuple(_samples(last, target)))
        samples = tuple(_samples(last, target))
        if len(samples) < _FEW:
            return _Pass(data, goal, samples)
        return _Pass(data, goal, samples, _nearly(last), np.array(target, dtype=float))

    def _in_any_order(self, data: tuple[int, ...], goal: int, last: Any, target: Any) -> tuple[tuple[int, ...], int]:
        """Numbers for the data and for the target that are the same in whatever order the samples come."""
        if (data, goal) not in self._orders:
            pairs = list(_samples(last, target, _SMALL + 1))
            rows = Counter(sample for sample, _ in pairs)
            small = _FEW <= len(pairs) <= _SMALL
            found = ((_hash_of(rows),), _hash_of(Counter(pairs))) if small else (data, goal)
            if len(self._orders) >= _MOST:
                return found
            self._orders[data, goal] = found
        return self._orders[data, goal]

    def _argument(self, place: Place, at: int) -> Any:
        """What was given there in this pass; None where nothing was."""
        number, back = place
        own = self._own.get(number, ())
        return own[back][at] if len(own) >= -back and at < len(own[back]) else None

    def _goes_on(self, used: Any) -> bool:
        """Whether the weights are those that the pass before has left."""
        if _print_of(used) in self._made:
            return True
        if _print_of(used) in self._born or self._old is None or np.shape(used) != self._old.shape:
            return False
        now = np.asarray(used, dtype=float)
        return bool(np.max(np.abs(now - self._old), initial=0.0) <= _NEAR * np.max(np.abs(self._old), initial=0.0))

    def _add(self, own: _Pass) -> None:
        """Add what a pass was given to what is known."""
        known = self._batches.get(own.data)
        if not own.data:
            self.other = "unseen"
        elif self._has_other_target(own, known):
            self.other = "targets"
        if self.other:
            return
        for sample, goal in own.samples or ((own.data, own.goal),):
            goals = self._goals.get(sample) or _Goals()
            if not goals.take(goal):
                self.other = "targets"
            if len(self._goals) < _MOST:
                self._goals[sample] = goals
                self._targets.add(goal)
            self._takes += 1
        if self._takes == _TURNS * len(self._goals) and self._are_mixed():
            self.other = "targets"
        if len(own.samples) >= _FEW:
            if known is None and len(self._batches) < _MOST:
                self._batches[own.data] = own
            if own.data in self._batches:
                self._passes[own.data] += 1

    def _are_mixed(self) -> bool:
        """Whether all samples came equally often, and mostly with another one of the same targets than before.

        So it is where only one of both is shuffled. A sample that is there twice comes more often than the others.
        """
        count = len(self._goals)
        if count < _FEWEST_MIXED or len(self._targets) > count:
            return False
        turns = self._takes / count
        kinds = [each.kinds(turns) for each in self._goals.values()]
        return all(kinds) and sum(kinds) > max(_KINDS, _MIXED * turns) * count

    def _has_other_target(self, own: _Pass, known: _Pass | None) -> bool:
        """Whether this batch, or one that is nearly the same, had another target before."""
        if known is None:
            # Two drawn batches of a few samples each may be nearly the same, of samples that have their own targets.
            whole = len(own.samples) < _MANY  # all its samples are looked at
            if not own.nearly or (whole and all(self._has(*each) for each in own.samples)):
                return False
            return _is_other(self._nearly.setdefault(own.nearly, own.target), own.target)
        return known.goal != own.goal and self._passes[own.data] >= _RARE * self._passes.total()

    def _has(self, sample: Any, goal: int) -> bool:
        """Whether this very sample had this target before."""
        return sample in self._goals and self._goals[sample].had(goal)


def _hash_of(counts: Counter[Any]) -> int:
    return hash(frozenset(counts.items()))


def _print_of(value: Any) -> int:
    """A number that is the same for the same numbers in the same shape."""
    if isinstance(value, np.ndarray):
        return hash((value.shape, np.ndarray.tobytes(value)))
    if isinstance(value, list | tuple):
        return hash((type(value), *map(_print_of, value)))
    return hash(value) if isinstance(value, int | float | np.number) else 0


def _nearly(data: Any) -> bytes:
    """The same for nearly the same data."""
    size = float(np.max(np.abs(data))) or 1.0
    return np.ndarray.tobytes(np.round(np.asarray(data, dtype=float) * (_STEPS / size)) + 0.0)


def _is_other(one: Any, two: Any) -> bool:
    return bool(one.shape == two.shape and np.max(np.abs(one - two)) > _OTHER * np.max(np.abs(one)))


def _samples(data: Any, target: Any, most: int = _MANY) -> Iterator[tuple[Any, int]]:
    """The first samples of a batch, each with its target; nothing where they can't be told apart."""
    if not isinstance(data, np.ndarray) or not isinstance(target, np.ndarray) or data.ndim != 2 or not target.ndim:
        return
    if len(data) != len(target) and data.shape[1] == target.shape[-1]:
        data, target = data.T, target.T
    if len(data) == len(target):
        for sample, own in zip(data[:most], target[:most], strict=True):
            yield np.ndarray.tobytes(sample), hash(np.ndarray.tobytes(np.asarray(own)))
