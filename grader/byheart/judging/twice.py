"""Some cases are asked a second time, after all the others: an answer must not hang on how often it was asked.

Who is right at first and wrong later has a function that remembers, and is wrong. This says which cases are asked
again, and which of two answers counts. Nobody knows before which they are: the secret seed says it. It asks nobody.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer, Value
from byheart.asking.question import Case, Question
from byheart.expecting.key import ExpectedAnswer
from byheart.judging.judge import judge
from byheart.judging.matching import Answered

# So often a function is asked at least, and so many of its cases a second time.
_AT_LEAST, _AGAIN = 16, 2


def asked_again(count: int, salt: str) -> list[int]:
    """The places of the cases that are asked once more, in this order, of so many. They are drawn from the salt."""
    drawn = hashlib.sha256(f"asked again {salt}".encode()).digest()
    return [each % count for each in drawn[: max(_AGAIN, _AT_LEAST - count)]] if count else []


def with_again(cases: Sequence[Case], salt: str) -> list[Case]:
    """The cases, and behind them those that are asked once more."""
    return [*cases, *(cases[at] for at in asked_again(len(cases), salt))]


def settled(
    question: Question,
    cases: Sequence[Case],
    expected: Sequence[ExpectedAnswer],
    answers: Sequence[Answer],
    salt: str,
) -> Answered:
    """What came back from `with_again`, each case with one answer: the later one if only that is wrong."""
    first, later = list(answers[: len(cases)]), answers[len(cases) :]
    places = asked_again(len(cases), salt)[: len(later)]
    for at, again in zip(places, later, strict=True):
        if _is_the_same(first[at].value, again.value):  # as of nearly every program: the verdict is the same too
            continue
        answer = _beside(first[at], again) if question.compare == "draw" else again
        later_is_right = _right(question, cases[at], expected[at], answer)
        if not later_is_right and _right(question, cases[at], expected[at], first[at]):
            both = [*first[:at], answer, *first[at + 1 :]]
            return Answered(question, cases, expected, both, remembered=True)
    return Answered(question, cases, expected, first)


def _beside(first: Answer, again: Answer) -> Answer:
    """The later draws, or where they aren't those of before, one of each kind: of one seed, at two times."""
    if first.value is None or again.value is None or len(first.value.items) != len(again.value.items):
        return again
    before, after = first.value.items, again.value.items
    for one, other in zip(before, after, strict=True):
        if one.array is not None and other.array is not None and not np.array_equal(one.array, other.array):
            return replace(again, value=replace(again.value, items=(one, other, *after[2:])))
    return again


def _right(question: Question, case: Case, expected: ExpectedAnswer, answer: Answer) -> bool:
    return judge(question, [case], [expected], [answer]).outcome == "right"


def _is_the_same(first: Value | None, again: Value | None) -> bool:
    """Whether two values are the same to the last bit, and of the same types."""
    if first is None or again is None or (first.kind, first.type_name) != (again.kind, again.type_name):
        return False
    return (
        len(first.items) == len(again.items)
        and _bits(first.array) == _bits(again.array)
        and all(map(_is_the_same, first.items, again.items))
    )


def _bits(array: NDArray[Any] | None) -> tuple[Any, ...] | None:
    return None if array is None else (array.dtype, array.shape, array.tobytes())
