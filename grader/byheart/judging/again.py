"""What only shows when a learner's function is asked once more: that it remembers, or that an input is nothing to it.

How often it is asked is counted and never timed. Nothing here awards points.
"""

from collections.abc import Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

import numpy as np

from byheart.asking.answer import Answer
from byheart.expecting.fingerprint import alike, answer_of, leaves_of
from byheart.expecting.key import ExpectedAnswer
from byheart.judging.follow import Again
from byheart.judging.hangs import other_value
from byheart.judging.matching import Answered

# In how many of the wrong cases each input is changed, and how often to another value. A count also becomes smaller.
_CASES, _TURNS = 3, 2


def remembers(answered: Answered, again: Again) -> bool:
    """Whether it answers the first case, or the first with a wrong answer, otherwise than it did before."""
    if answered.question.compare == "draw" or not answered.answers:
        return False
    if answered.remembered:
        return True
    for at in sorted({0, _wrong(answered)[0]}):
        answer = again(answered.question, answered.cases[at])
        if answer.status not in ("returned", "raised") or at >= len(answered.answers):
            return False
        if not _same(answer, answered.answers[at], answered.expected[at]):
            return True
    return False


def ignored(answered: Answered, again: Again, reference: ModuleType) -> list[str]:
    """The inputs that make no difference to the answer, where they make one to the reference's."""
    if answered.question.compare == "draw" or not answered.answers or _is_a_choice(answered) or _is_cut_off(answered):
        return []
    wrong = _wrong(answered)
    some = [wrong[at] for at in sorted({0, len(wrong) // 2, len(wrong) - 1})][:_CASES]
    names = [name for name, value in answered.cases[some[0]].inputs.items() if other_value(value, 1) is not None]
    return [name for name in names if _is_ignored(name, some, answered, again, reference)]


def _is_ignored(name: str, some: Sequence[int], answered: Answered, again: Again, reference: ModuleType) -> bool:
    """Whether nothing changes in any case in which the reference's answer changes; there must be one."""
    seen = False
    changed = [(at, each) for at in some for each in _other_values(answered.cases[at].inputs[name])]
    for at, value in changed:
        case = answered.cases[at]
        other = replace(case, inputs={**case.inputs, name: value})
        if alike(answer_of(answered.question, case, reference), answer_of(answered.question, other, reference)):
            continue
        if not _identical(again(answered.question, other), answered.answers[at], answered.expected[at]):
            return False
        seen = True
    return seen


def _other_values(value: Any) -> list[Any]:
    """Other values of an input, far and near and on the other side of 0; of a count also smaller ones."""
    others = [other_value(value, turn) for turn in range(1, _TURNS + 1)]
    if type(value) is int:
        return [*others, *(each for each in (value - 1, value // 2) if each > 0)]
    if isinstance(value, float):
        return [*others, 10 * value + 3, -2 * value - 0.7]
    has_fractions = isinstance(value, np.ndarray) and value.dtype.kind not in "iu"
    return [*others, 1 - value, -3 * value] if has_fractions else others


def _is_a_choice(answered: Answered) -> bool:
    """Whether the answers are single numbers that were given: such a choice often stays where much is changed."""
    return all(
        leaf.ndim == 0 and any(leaf in given for given in case.inputs.values() if isinstance(given, np.ndarray))
        for case, leaves in zip(answered.cases, answered.leaves, strict=False)
        for leaf in leaves or ()
    )


def _is_cut_off(answered: Answered) -> bool:
    """Whether whole numbers stand where fractions belong, each close to its own: then what differs may be cut off."""
    both = [
        (own, leaf.values)
        for leaves, each in zip(answered.leaves, answered.expected, strict=False)
        for own, leaf in zip(leaves or (), each.values, strict=False)
    ]
    close = all(own.shape == wanted.shape and bool(np.all(np.abs(own - wanted) < 1)) for own, wanted in both)
    return close and _are_whole([own for own, _ in both]) and not _are_whole([wanted for _, wanted in both])


def _are_whole(arrays: Sequence[Any]) -> bool:
    return all(bool(np.all(each == np.floor(each))) for each in arrays)


def _wrong(answered: Answered) -> list[int]:
    """The cases with an answer that isn't the expected one."""
    right = [tuple(leaf.values for leaf in each.values) for each in answered.expected]
    both = zip(answered.leaves, right, answered.expected, strict=False)  # there may be fewer answers than cases
    return [at for at, (own, wanted, expected) in enumerate(both) if not alike(own, wanted, expected)] or [0]


def _same(first: Answer, second: Answer, expected: ExpectedAnswer) -> bool:
    """Whether two answers are the same, as far as two that are computed alike may differ."""
    return first.status == second.status and alike(leaves_of(first, expected), leaves_of(second, expected), expected)


def _identical(first: Answer, second: Answer, expected: ExpectedAnswer) -> bool:
    """Whether two answers are the same to the last digit, and are made of numbers."""
    own, other = leaves_of(first, expected), leaves_of(second, expected)
    if own is None or other is None or first.status != second.status:
        return False
    return all(map(np.array_equal, own, other))
