"""One answer beside what was expected: right, or what is wrong with it, in words.

The kind is compared before the values: type, count, shape, dtype, finiteness, and only then the numbers. It asks no
code, awards no points, and must never say a wanted number.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer, Value
from byheart.asking.question import Case, Question
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.describe import counted, described, sentence, shape_of, where_they_part
from byheart.judging.drawn import not_a_draw, of_one_stock
from byheart.judging.lost import is_cut_off
from byheart.judging.pictures import Cells, cells_of
from byheart.judging.raised import in_words

# What came of a question. Nothing is judged to be `untold`: a student's copy says that where no outcomes are shown.
Outcome = Literal["right", "wrong", "error", "timeout", "crash", "blank", "missing", "fault", "untold"]

_FAILED: dict[str, Outcome] = {
    "raised": "error",
    "timeout": "timeout",
    "crash": "crash",
    "blank": "blank",
    "missing": "missing",
}

# Seeds that are asked in one case are next to each other.
_FAR_APART = 3

_ALLOWED = {"array": ("array",), "number": ("number",), "series": ("sequence", "array")}


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one case. `far` says how far off its values are, as a part of the largest one, 1 at most.

    `form`: it is wrong by its kind, its number of results or its shape, so that no value was compared.
    """

    outcome: Outcome
    sentences: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    cells: Cells | None = None
    far: float = 1.0
    form: bool = False


_EXACT = Finding("right")


def compare(question: Question, case: Case, expected: ExpectedAnswer, answer: Answer) -> Finding:
    """What came of one case."""
    if answer.status != "returned" or answer.value is None:
        complaint = in_words(answer.complaint)
        return Finding(_FAILED.get(answer.status, "wrong"), (complaint,) if complaint else ())
    if question.compare == "draw":
        return _judge_draws(question, expected, answer.value)
    if _all_exact(expected, answer.value):
        return _EXACT
    parts = _parts(question, expected, answer)
    if isinstance(parts, Finding):
        return parts
    names = _names(len(parts))
    found = [_judge_value(question, case, *each) for each in zip(names, expected.values, parts, strict=True)]
    wrong = [finding for finding in found if finding.outcome != "right"]
    if wrong:
        far = max(each.far for each in wrong)
        return replace(wrong[0], sentences=wrong[0].sentences + _given(case, expected, parts), far=far)
    return Finding("right", (), tuple(note for finding in found for note in finding.notes))


def _all_exact(expected: ExpectedAnswer, value: Value) -> bool:
    """Whether the value agrees to float64 precision with all values graded, so that nothing more needs checking."""
    if not expected.several:
        return _is_exact(expected.values[0], value)
    items = value.items
    return len(items) == len(expected.values) and all(map(_is_exact, expected.values, items))


def _is_exact(expected: Expected, value: Value) -> bool:
    array = _as_expected(expected, value)
    if array is None or array.dtype != np.float64 or array.shape != expected.values.shape:
        return False
    return bool((np.abs(array - expected.values) <= expected.fine).all())  # False for nan


def _names(count: int) -> list[str]:
    if count == 1:
        return [""]
    ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"]
    named = [f"the {ordinal} of the {count} results" for ordinal in ordinals[:count]]
    return named + [f"result {at} of the {count}" for at in range(len(ordinals) + 1, count + 1)]


def _given(case: Case, expected: ExpectedAnswer, parts: Sequence[Value]) -> tuple[str, ...]:
    """A sentence for each wrong value that is an argument as it came."""
    said = []
    for name, leaf, value in zip(_names(len(parts)), expected.values, parts, strict=True):
        array = value.array
        if array is None or array.size < 2 or array.dtype.kind not in "biuf":
            continue
        given = [each for each, argument in case.inputs.items() if _is_same(array, argument)]
        if given and not _is_same(array, leaf.values):
            said.append(f"{_start(name or 'it')} is {given[0]}, just as it was given.")
    return tuple(said)


def _is_same(array: NDArray[Any], other: Any) -> bool:
    return isinstance(other, np.ndarray) and array.shape == other.shape and bool(np.all(array == other))


def _parts(question: Question, expected: ExpectedAnswer, answer: Answer) -> tuple[Value, ...] | Finding:
    """The values that were returned, if there are as many as were asked for; else the finding that says so."""
    value = answer.value
    assert value is not None
    if value.kind == "nothing":
        why = sentence(answer.complaint) or "Is there a return at its end?"
        return _misshapen(f"{question.name} returned nothing (None). {why}")
    if not expected.several:
        return (value,)
    wanted = len(expected.values)
    if value.kind != "sequence":
        return _misshapen(f"{question.name} returned {described(value)}; it should return {wanted} results.")
    if len(value.items) != wanted:
        returned = counted(len(value.items), "result")
        return _misshapen(f"{question.name} returned {returned}; it should return {wanted}.")
    return value.items


def _judge_value(question: Question, case: Case, name: str, expected: Expected, value: Value) -> Finding:
    array = _as_expected(expected, value)
    subject = name or "it"
    if array is None:
        return _misshapen(_wrong_kind(subject, expected, value))
    if array.dtype.kind == "c":
        return _misshapen(f"{_start(subject)} has complex numbers; real ones were expected.")
    if array.shape != expected.values.shape:
        return _misshapen(_wrong_shape(subject, expected, array))
    numbers = array.astype(float)
    off = np.abs(numbers - expected.values)
    close = off <= expected.tolerance  # False for nan, and for values that aren't graded
    if np.all(close | ~expected.graded):
        return Finding("right", (), _precision(array, off, expected))
    finite = _not_finite(subject, numbers[expected.graded])
    if finite:
        return _wrong(finite)
    differs = ~close & expected.graded
    sentences = where_they_part(
        name, numbers, expected.values, differs, question.opposite, sized=not _is_choice(case, expected)
    )
    if is_cut_off(value, expected):
        sentences += (f"{_start(subject)} holds whole numbers only ({array.dtype.name}): it can't hold fractions.",)
    return Finding("wrong", sentences, cells=cells_of(name, differs), far=_far(off, differs, expected))


def _is_choice(case: Case, expected: Expected) -> bool:
    """Whether one of a few given numbers was expected. Then a size could tell which."""
    given = (each for each in case.inputs.values() if isinstance(each, np.ndarray))
    return expected.values.ndim == 0 and any(expected.values in each for each in given)


def _far(off: NDArray[Any], differs: NDArray[Any], expected: Expected) -> float:
    largest = float(np.max(np.abs(expected.values), initial=0.0))
    farthest = float(np.max(off[differs], initial=0.0))
    return min(1.0, farthest / largest) if largest else 1.0


def _as_expected(expected: Expected, value: Value) -> NDArray[Any] | None:
    """The value's array if it is of the expected kind; a series may come as a list, a tuple or an array."""
    return value.array if value.kind in _ALLOWED[expected.kind] else None


def _wrong_kind(subject: str, expected: Expected, value: Value) -> str:
    wanted = {
        "array": f"an array of shape {shape_of(expected.values)} was expected",
        "number": "one number was expected",
        "series": f"a list (or tuple, or array) of {counted(expected.values.size, 'number')} was expected",
    }[expected.kind]
    sentence = f"{_start(subject)} is {described(value)}; {wanted}"
    if len(value.items) == 1 and value.type_name == "tuple":
        return f"{sentence}. Is there one comma too many at the end of a line?"
    if expected.kind == "array" and value.kind == "sequence" and value.type_name == "list":
        return f"{sentence}: np.array turns it into one."
    if expected.kind == "number" and value.array is not None and value.array.size == 1:
        held = f"a {value.type_name} with one number in it" if value.kind == "sequence" else "in an array"
        return f"{sentence}, not {held}."
    return f"{sentence}."


def _wrong_shape(subject: str, expected: Expected, array: NDArray[Any]) -> str:
    if expected.kind == "series":
        if array.ndim == 1:
            were = "was" if expected.values.size == 1 else "were"
            has = f"{_start(subject)} has {counted(array.size, 'number')}"
            return f"{has}; {expected.values.size} {were} expected."
        return f"{_start(subject)} has the shape {shape_of(array)}; a plain row of numbers was expected."
    got, wanted = shape_of(array), shape_of(expected.values)
    sentence = f"{_start(subject)} has the shape {got}; {wanted} was expected."
    if array.size == expected.values.size and array.ndim != expected.values.ndim:
        sentence += f" {got} and {wanted} hold the same number of values, but NumPy combines them differently."
    elif array.shape == expected.values.shape[::-1]:
        sentence += " Rows and columns are swapped."
    return sentence


def _not_finite(subject: str, numbers: NDArray[Any]) -> str:
    for name, count in (("nan (not a number)", np.isnan(numbers).sum()), ("infinite", np.isinf(numbers).sum())):
        if count:
            are = "is" if count == 1 else "are"
            whose = "its" if subject == "it" else subject
            many = (
                f"{count} of {whose} {numbers.size} values {are}"
                if whose == "its"
                else f"{count} of {numbers.size} values in {subject} {are}"
            )
            return f"{_start(many if numbers.size > 1 else f'{subject} is')} {name}."
    return ""


def _precision(array: NDArray[Any], off: NDArray[Any], expected: Expected) -> tuple[str, ...]:
    if array.dtype.kind == "f" and array.dtype.itemsize < 8:
        return (f"right, and computed in {array.dtype.name}; NumPy's own float64 keeps twice the digits",)
    if np.any(off > expected.fine):
        return ("right to about 6 digits, as float32 is; float64 keeps twice as many",)
    return ()


def _judge_draws(question: Question, expected: ExpectedAnswer, value: Value) -> Finding:
    """Judge three draws, the second with the seed of the first: by range, shape and seed, not by values."""
    draws = []
    for leaf, item in zip(expected.values, value.items, strict=False):
        if item.kind == "nothing":
            return _misshapen(f"{question.name} returned nothing (None). Is there a return at its end?")
        array = _as_expected(leaf, item)
        if array is None or array.dtype.kind not in "biuf":
            return _misshapen(_wrong_kind("it", leaf, item))
        if array.shape != leaf.values.shape:
            return _misshapen(_wrong_shape("it", leaf, array))
        draws.append(array.astype(float))
    if len(draws) != len(expected.values):
        return _misshapen(f"{question.name} didn't return an array every time it was called.")
    complaint = _not_finite("it", draws[0]) or _not_finite("another seed's draw", draws[-1]) or not_a_draw(*draws)
    if complaint:
        return _wrong(complaint)
    leaf = expected.values[0]
    if np.all(np.abs(draws[0] - leaf.values) <= leaf.tolerance):
        return Finding("right")
    return Finding("right", (), ("right, though not the article's own draw: np.random.seed, then np.random.random",))


def draws_from_one_stock(cases: Sequence[Case], answers: Sequence[Answer]) -> Finding | None:
    """The finding if two cases with seeds of their own gave the same values; None where all is well.

    Each answer is right by itself: three draws. Each case asks for two neighbouring seeds. Cases that have no seed, or
    nearly the same one, say nothing.
    """
    drawn = [
        (int(case.inputs["seed"]), np.asarray(value.items[0].array, dtype=float))
        for case, answer in zip(cases, answers, strict=False)
        if "seed" in case.inputs and (value := answer.value)
    ]
    said = (
        of_one_stock(one, other)
        for (seed, one), (other_seed, other) in combinations(drawn, 2)
        if abs(seed - other_seed) >= _FAR_APART
    )
    return next((_wrong(each) for each in said if each), None)


def _wrong(sentence: str) -> Finding:
    return Finding("wrong", (sentence,))


def _misshapen(sentence: str) -> Finding:
    return Finding("wrong", (sentence,), form=True)


def _start(subject: str) -> str:
    return subject[:1].upper() + subject[1:]
