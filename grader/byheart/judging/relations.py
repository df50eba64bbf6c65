"""How wrong answers relate to the right ones, whatever the course: rounded, turned round, all off by one factor.

A relation is told only if it holds in every case that was asked, for each returned value that is wrong. So its
sentence is true of the program, whatever the code looks like. Pure functions of answers; it asks nobody and awards
nothing, and no number that was expected leaves it.
"""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer, Value
from byheart.asking.question import Case
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.drawn import not_uniform
from byheart.judging.lost import is_cut_off, values_in
from byheart.judging.multiples import amount_of, factor_of

Numbers = NDArray[np.float64]

# The most decimal places that a rounded answer can have and be wrong.
_DECIMALS = 5
# A factor below this is none.
_NOTHING = 1e-9
# A factor is told from so many values that aren't 0.
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Relation:
    """The name of what was found, in general.toml, and what its words tell."""

    name: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class _Pair:
    """One returned value of one case, and what was expected there."""

    case: Case
    expected: Expected
    value: Value

    @property
    def numbers(self) -> Numbers | None:
        """What came back, as numbers; None if it isn't any."""
        array = self.value.array
        return array.astype(np.float64) if array is not None and array.dtype.kind in "biuf" else None

    @property
    def fits(self) -> bool:
        """Whether it is of the kind and the shape that were expected."""
        kinds = {"array": ("array",), "number": ("number",), "series": ("sequence", "array")}[self.expected.kind]
        numbers = self.numbers
        return numbers is not None and self.value.kind in kinds and numbers.shape == self.expected.values.shape

    def is_(self, wanted: Numbers, room: float = 1.0) -> bool:
        """Whether it is this, as far as a right answer may differ."""
        numbers = self.numbers
        if numbers is None or numbers.shape != wanted.shape:
            return False
        tolerance = self.expected.tolerance
        near = tolerance if tolerance.shape == wanted.shape else np.nanmax(tolerance, initial=0.0)
        close = np.abs(numbers - wanted) <= room * near
        return bool(np.all(close | np.isnan(near)))

    @property
    def right(self) -> bool:
        """Whether it is right."""
        return self.fits and self.is_(self.expected.values)


_Place = Sequence[_Pair]


def related(cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> Relation | None:
    """What holds of all wrong values in every case; None if nothing does, or if some case brought no answer."""
    places = _places(cases, expected, answers)
    wrong = [place for place in places if not all(pair.right for pair in place)]
    if not wrong:
        return None
    if _is_other_order(places):
        return Relation("returned-in-another-order")
    found = [_relation(place) for place in wrong]
    return found[0] if found[0] is not None and all(each == found[0] for each in found) else _kind_of(wrong)


def drawn(cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> Relation | None:
    """What is wrong with random draws, of which there is no single right one."""
    places = _places(cases, expected, answers)
    if found := _kind_of(places):
        return found
    if not places or not all(pair.fits for place in places for pair in place):
        return None
    draws = [[pair.numbers for pair in case if pair.numbers is not None] for case in zip(*places, strict=True)]
    if any(not np.array_equal(first, again) for first, again, _ in draws):
        return Relation("draw-changes")
    if any(np.unique(first).size < first.size // 2 for first, *_ in draws):
        return Relation("draw-repeats")
    return Relation("draw-of-other-range") if any(not_uniform(first) for first, *_ in draws) else None


def _places(cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> list[list[_Pair]]:
    """For each value that a function returns, what came of it in each case.

    Where it returns more of them in one case than in another, as a list of a network's layers, all of them are one.
    """
    if len(answers) < len(cases) or any(each.status != "returned" for each in answers):
        return []
    asked = [
        [_Pair(case, leaf, value) for leaf, value in zip(wanted.values, values_in(wanted, answer), strict=False)]
        for case, wanted, answer in zip(cases, expected, answers, strict=True)
    ]
    if any(len(pairs) != len(wanted.values) for pairs, wanted in zip(asked, expected, strict=True)):
        return []
    if len(set(map(len, asked))) > 1:
        return [[pair for pairs in asked for pair in pairs]]
    return [list(place) for place in zip(*asked, strict=True)]


def _is_other_order(places: Sequence[_Place]) -> bool:
    """Whether all values are right in another order."""
    count = len(places)
    if not 2 <= count <= 4:
        return False

    def all_right(order: Sequence[int]) -> bool:
        moved = (
            _Pair(pair.case, pair.expected, places[at][case].value)
            for place, at in zip(places, order, strict=True)
            for case, pair in enumerate(place)
        )
        return all(pair.right for pair in moved)

    orders = itertools.permutations(range(count))
    return any(all_right(order) for order in itertools.islice(orders, 1, None))


def _relation(place: _Place) -> Relation | None:
    for name, holds in _RELATIONS.items():
        if holds(place):
            return Relation(name)
    return _scaled(place) or _moved(place)


def _kind_of(wrong: Sequence[_Place]) -> Relation | None:
    """What kind of thing came back, where that is wrong by itself in some case."""
    found = (_wrong_kind(pair) for place in wrong for pair in place)
    return next(filter(None, found), None)


def _wrong_kind(pair: _Pair) -> Relation | None:
    if pair.value.kind == "nothing":
        return Relation("nothing-returned")
    if pair.value.kind in ("text", "other"):
        return Relation("returns-other-type", pair.value.type_name)
    numbers, values = pair.numbers, pair.expected.values
    if pair.value.kind == "sequence" and pair.expected.kind == "array":
        return Relation("list-where-an-array-belongs")
    if numbers is None:
        nested = pair.value.kind == "sequence" and pair.expected.kind in ("series", "number")
        return Relation("holds-more-than-numbers" if pair.value.items else "series-of-other-length") if nested else None
    if pair.fits:
        return Relation("whole-numbers-only") if is_cut_off(pair.value, pair.expected) else None
    if pair.expected.kind == "number":
        return Relation("number-inside-a-list" if numbers.size == 1 else "several-numbers")
    if numbers.ndim == 0:
        return Relation("one-number-only")
    if pair.expected.kind == "series":
        return Relation("series-of-other-length" if numbers.ndim == 1 else "holds-more-than-numbers")
    return Relation("other-shape") if pair.value.kind == "array" and numbers.shape != values.shape else None


def _each(holds: Callable[[_Pair], bool]) -> Callable[[_Place], bool]:
    return lambda place: all(map(holds, place))


def _each_wrong(holds: Callable[[_Pair], bool]) -> Callable[[_Place], bool]:
    """What a flat array doesn't show: there it may be right."""
    return lambda place: all(pair.right or holds(pair) for pair in place)


def _is_nothing(pair: _Pair) -> bool:
    return pair.fits and pair.is_(np.zeros_like(pair.expected.values))


def _is_turned(pair: _Pair) -> bool:
    return pair.value.kind == "array" and pair.expected.values.ndim == 2 and pair.is_(pair.expected.values.T)


def _is_flat(pair: _Pair) -> bool:
    numbers = pair.numbers
    if numbers is None or pair.expected.kind != "array" or pair.value.kind != "array":
        return False
    values = pair.expected.values
    return numbers.size == values.size and pair.is_(values.reshape(numbers.shape))


def _is_backwards(pair: _Pair) -> bool:
    return pair.fits and pair.expected.values.ndim > 0 and pair.is_(pair.expected.values[::-1])


def _is_opposite(pair: _Pair) -> bool:
    return pair.fits and pair.is_(-pair.expected.values)


def _is_without_sign(pair: _Pair) -> bool:
    return pair.fits and pair.is_(np.abs(pair.expected.values))


def _is_beginning(pair: _Pair) -> bool:
    numbers = pair.numbers
    if numbers is None or pair.expected.kind != "series" or numbers.ndim != 1:
        return False
    return len(numbers) > 0 and pair.is_(pair.expected.values[: len(numbers)])


def _is_with_more(pair: _Pair) -> bool:
    numbers, values = pair.numbers, pair.expected.values
    if numbers is None or pair.expected.kind != "series" or numbers.ndim != 1 or len(numbers) < len(values):
        return False
    starts = range(len(numbers) - len(values) + 1)
    return any(np.all(np.abs(numbers[at : at + len(values)] - values) <= pair.expected.tolerance) for at in starts)


def _is_rounded(place: _Place) -> bool:
    """Whether each value has few decimal places, and is the nearest such number to the right one, or it cut off."""
    arrays = [(pair.numbers, pair.expected.values) for pair in place if pair.fits]
    if len(arrays) < len(place):
        return False
    own, right = (np.concatenate([np.ravel(each) for each in both]) for both in zip(*arrays, strict=True))
    for decimals in range(_DECIMALS + 1):
        scaled, wanted = own * 10**decimals, right * 10**decimals
        if not np.all(np.abs(scaled - np.round(scaled)) <= 1e-6 * np.maximum(1, np.abs(scaled))):
            continue
        if np.unique(own).size < 2 or np.mean(np.abs(wanted - np.round(wanted)) <= 1e-6) > 0.5:
            return False
        nearest = np.abs(scaled - wanted) <= 0.5 + 1e-3
        return bool(np.all(nearest) or np.all(np.abs(scaled - np.trunc(wanted)) < 1e-3))
    return False


def _is_limited(place: _Place) -> bool:
    """Whether all values are right between two limits, and at the limit where the right ones lie outside."""
    if not all(pair.fits and pair.value.array is not None for pair in place):
        return False
    own = [pair.numbers for pair in place if pair.numbers is not None]
    low, high = (float(way([way(each) for each in own])) for way in (np.min, np.max))
    if not low < high or not all(pair.is_(np.clip(pair.expected.values, low, high)) for pair in place):
        return False
    outside = [pair.expected.values[(pair.expected.values < low) | (pair.expected.values > high)] for pair in place]
    return np.unique(np.concatenate(outside)).size >= _ENOUGH


def _is_right_but_for_an_end(place: _Place) -> bool:
    """Whether it is always the same row or column at an end that is wrong, beside others that are right."""
    ends = [(slice(1, None),), (slice(None, -1),), (slice(None), slice(1, None)), (slice(None), slice(None, -1))]
    return any(all(_is_right_there(pair, at) for pair in place) for at in ends)


def _is_right_there(pair: _Pair, at: tuple[slice, ...]) -> bool:
    numbers, values = pair.numbers, pair.expected.values
    if not pair.fits or numbers is None or values.ndim < len(at):
        return False
    off = np.abs(numbers[at] - values[at])
    return bool(pair.right or (off.size and np.all((off <= pair.expected.tolerance[at]) | ~pair.expected.graded[at])))


_RELATIONS: dict[str, Callable[[_Place], bool]] = {
    "zeros-only": _each(_is_nothing),
    "rows-and-columns-swapped": _each_wrong(_is_turned),
    "right-numbers-other-shape": _each_wrong(_is_flat),
    "series-stops-early": _each(_is_beginning),
    "series-with-more": _each(_is_with_more),
    "answer-backwards": _each(_is_backwards),
    "opposite-sign": _each(_is_opposite),
    "sign-dropped": _each(_is_without_sign),
    "answer-rounded": _is_rounded,
    "answer-limited": _is_limited,
    "one-end-is-wrong": _is_right_but_for_an_end,
}


def _scaled(place: _Place) -> Relation | None:
    """Whether each value is a multiple of the right one: always the same, or the same within each case."""
    pairs = [(pair, np.zeros_like(pair.expected.values)) for pair in place]
    if _one_factor(pairs) is not None:
        return Relation("off-by-one-factor")
    if _one_offset(place):
        return Relation("off-by-one-amount")
    return Relation("off-by-a-factor-for-each-case") if _factor_for_each(pairs) else None


def _moved(place: _Place) -> Relation | None:
    """Whether an input is changed by a multiple of what it should be changed by."""
    for name in place[0].case.inputs:
        pairs = list(_from_input(place, name))
        if len(pairs) < len(place):
            continue
        factor = _one_factor(pairs)
        if factor is not None:
            return Relation("change-off-by-one-factor" if abs(factor) > _NOTHING else "input-comes-back", name)
        if factor is None and _factor_for_each(pairs):
            return Relation("change-off-by-a-factor-for-each-case", name)
    return None


def _from_input(place: _Place, name: str) -> Iterator[tuple[_Pair, Numbers]]:
    """Each value, and the input that it may start from."""
    for pair in place:
        given = pair.case.inputs.get(name)
        if isinstance(given, np.ndarray | float) and np.shape(given) == pair.expected.values.shape:
            yield pair, np.asarray(given, dtype=np.float64)


def _one_factor(pairs: Sequence[tuple[_Pair, Numbers]]) -> float | None:
    """The factor between what came back and the right answer, both counted from a start; None if it isn't one."""
    if not all(pair.fits for pair, _ in pairs):
        return None
    right = np.concatenate([np.ravel(pair.expected.values - start) for pair, start in pairs])
    own = np.concatenate([np.ravel(pair.numbers - start) for pair, start in pairs if pair.numbers is not None])
    if np.unique(right[np.abs(right) > 1e-6]).size < _ENOUGH:
        return None
    factor = factor_of(own, right)
    room = max(1.0, abs(factor)) * 2
    if not np.isfinite(factor) or factor == 1:
        return None
    fits = all(pair.is_(start + factor * (pair.expected.values - start), room) for pair, start in pairs)
    return factor if fits else None


def _factor_for_each(pairs: Sequence[tuple[_Pair, Numbers]]) -> bool:
    """Whether there is such a factor above 0 within each case; told only from arrays that show it."""
    factors = []
    for pair, start in pairs:
        if pair.right and pair.expected.values.size:
            continue
        factor = _one_factor([(pair, start)])
        if factor is None or factor <= 0:
            return False
        factors.append(factor)
    return len(factors) > 1


def _one_offset(place: _Place) -> bool:
    if not all(pair.fits for pair in place):
        return False
    right = np.concatenate([np.ravel(pair.expected.values) for pair in place])
    own = np.concatenate([np.ravel(pair.numbers) for pair in place if pair.numbers is not None])
    amount = amount_of(own, right)
    if not np.isfinite(amount) or np.unique(right).size < _ENOUGH:
        return False
    return all(pair.is_(pair.expected.values + amount) for pair in place)
