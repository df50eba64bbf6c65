"""Answers in which all that was computed is lost: an array that nothing was put into, or one that cuts off fractions.

Many mistakes give the same answer there, so no mistake is named by it. Pure functions of answers.
"""

from collections.abc import Callable, Sequence

import numpy as np

from byheart.asking.answer import Answer, Value
from byheart.expecting.key import Expected, ExpectedAnswer


def is_empty(value: Value, expected: Expected) -> bool:
    """Whether there is nothing in it, and something should be."""
    return bool(expected.values.size) and _size(value) == 0


def is_cut_off(value: Value, expected: Expected) -> bool:
    """Whether it is an array of whole numbers where fractions belong."""
    if value.kind != "array" or value.array is None or value.array.dtype.kind not in "iu":
        return False
    finite = expected.values[np.isfinite(expected.values)]
    return bool(np.any(finite != np.trunc(finite)))


def is_lost(expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> bool:
    """Whether one of the values that were asked for is lost in every case that was answered."""
    return in_every_case(expected, answers, lambda value, leaf: is_empty(value, leaf) or is_cut_off(value, leaf))


def in_every_case(
    expected: Sequence[ExpectedAnswer], answers: Sequence[Answer], lost: Callable[[Value, Expected], bool]
) -> bool:
    """Whether one of the values that were asked for is lost in this way in every case that was answered."""
    found: dict[int, list[bool]] = {}
    for wanted, answer in zip(expected, answers, strict=False):
        for at, (leaf, value) in enumerate(zip(wanted.values, values_in(wanted, answer), strict=False)):
            found.setdefault(at, []).append(lost(value, leaf))
    return any(all(each) for each in found.values())


def values_in(expected: ExpectedAnswer, answer: Answer) -> tuple[Value, ...]:
    """The values of an answer, one for each that was asked for; () where there is none."""
    if answer.value is None:
        return ()
    return answer.value.items if expected.several else (answer.value,)


def _size(value: Value) -> int:
    if value.array is not None:
        return int(value.array.size)
    return len(value.items) if value.kind == "sequence" else 1
