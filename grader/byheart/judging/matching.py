"""Whether a learner answers as a mistake does: case by case, and where both fail.

It compares what it is given. Which mistake is meant, and what of several, is decided in `diagnose`.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from byheart.asking.answer import Answer
from byheart.asking.question import Case, Question
from byheart.curriculum.course import is_secret
from byheart.expecting.clash import clash_of
from byheart.expecting.fingerprint import Answers, Leaves, Probe, Told, alike, answer_of, leaves_of
from byheart.expecting.key import ExpectedAnswer
from byheart.judging.drawn import kind_of_draw
from byheart.judging.lost import is_lost

# How Python's own numbers fail where NumPy's become infinite or nan.
_OUTGREW = ("OverflowError", "ZeroDivisionError", "ValueError: math domain error")


@dataclass(frozen=True)
class Answered:
    """One question of a file: its cases, what was expected, and what came back.

    `remembered`: an answer is one that came back when its case was asked a second time, and the first one was right.
    """

    question: Question
    cases: Sequence[Case]
    expected: Sequence[ExpectedAnswer]
    answers: Sequence[Answer]
    remembered: bool = False

    @cached_property
    def leaves(self) -> Answers:
        """What came back as numbers, case by case."""
        both = zip(self.answers, self.expected, strict=False)
        return tuple(leaves_of(answer, expected) for answer, expected in both)

    @cached_property
    def opened(self) -> int:
        """How many of the cases are those of the open seeds, which come first."""
        return next((at for at, case in enumerate(self.cases) if is_secret(case)), len(self.cases))

    @cached_property
    def failed(self) -> bool:
        """Whether the learner's function raised in a case."""
        return any(answer.status == "raised" for answer in self.answers)


def fits(answered: Answered, told: Iterable[Told]) -> bool:
    """Whether the learner answers as a mistake does, or fails where it does. No case is asked for in vain."""
    first, second, third = itertools.tee(told, 3)
    if answers_alike(answered, (case for case, _ in first)):
        return not fails_otherwise(answered, third)
    return fails_alike(answered, second)


def first_wrong(answered: Answered) -> Probe | None:
    """The first case that was answered wrongly: who answers otherwise there isn't the one.

    That can be asked first, since nothing ends before it: in the cases before it everything is as it should be.
    """
    if answered.failed or answered.question.compare == "draw":
        return None
    at = next((at for at in range(min(answered.opened, len(answered.leaves))) if not _is_known(answered, at)), 0)
    return Probe(at, lambda case: differs(answered, at, case)) if at else None


def _is_known(answered: Answered, at: int) -> bool:
    right = tuple(leaf.values for leaf in answered.expected[at].values)
    return alike(answered.leaves[at], right, answered.expected[at])


def nothing_left(answered: Answered) -> bool:
    """Whether so little is left in the answer that many mistakes would leave the same. Draws are told by their kind."""
    return answered.question.compare != "draw" and is_lost(answered.expected, answered.answers)


def answers_alike(answered: Answered, cases: Iterable[Leaves | None]) -> bool:
    """Whether a learner's answers are a mistake's (`cases`). At least one must be a value: errors alone tell nothing.

    Where the mistake raises, a learner's answer may be another if most of the cases bring a wrong value. Where either
    fails, there must be a wrong value elsewhere. No case is asked for after the first that differs.
    """
    told: dict[int, Leaves] = {}
    raises = 0
    loose = outgrew = False
    for at, case in enumerate(cases):
        if differs(answered, at, case):
            return False
        raised = answered.answers[at].status == "raised"
        if case is None:
            raises += 1
            loose = loose or not raised
            if loose and 2 * raises >= len(answered.leaves):  # what is left can't be more
                return False
        elif raised:
            outgrew = True
        else:
            told[at] = case
    if not raises and not outgrew:
        return bool(told)
    return sum(not _is_right(answered, at, case) for at, case in told.items()) > (raises if loose else 0)


def _is_right(answered: Answered, at: int, case: Leaves) -> bool:
    """Whether the mistake gives the right answer in this case; of a draw there is no right one."""
    right = tuple(leaf.values for leaf in answered.expected[at].values)
    return answered.question.compare != "draw" and alike(case, right, answered.expected[at])


def fails_alike(answered: Answered, told: Iterable[Told]) -> bool:
    """Whether a learner's function fails in the same cases as with this mistake, at the same operation and shapes.

    In all other cases it has to answer as with the mistake.
    """
    if not answered.failed:
        return False  # mostly so, and then there are hundreds of mistakes to compare with for nothing
    failed = 0
    for at, (case, clash) in enumerate(told):
        if at >= len(answered.answers):
            return False
        own = clash_of(answered.answers[at])
        if case is not None:
            if own is not None or not _alike(answered.question, answered.leaves[at], case, answered.expected[at]):
                return False
            continue
        if own is None or clash is None or not own.is_like(clash):
            return False
        failed += 1
    return bool(failed)


def fails_otherwise(answered: Answered, told: Iterable[Told]) -> bool:
    """Whether there is a case in which both fail, and other shapes met there.

    Where an axis has one value, two arrays may fit by chance; that such a case is alike then says nothing.
    """
    if not answered.failed:
        return False
    both = ((clash_of(answer), clash) for answer, (_, clash) in zip(answered.answers, told, strict=False))
    return any(own is not None and clash is not None and not own.is_like(clash) for own, clash in both)


def none_differs(answered: Answered, cases: Iterable[Leaves | None], first: int) -> bool:
    """Whether no answer from the `first` on differs from those of a mistake."""
    return not any(differs(answered, at, case) for at, case in enumerate(cases, first))


def differs(answered: Answered, at: int, case: Leaves | None) -> bool:
    """Whether this answer differs from a mistake's. Where the mistake raises, anything may come back."""
    if at >= len(answered.leaves):
        return True
    if case is None:
        return False
    if answered.answers[at].status == "raised":
        return not _outgrew(answered.answers[at], case)
    return not _alike(answered.question, answered.leaves[at], case, answered.expected[at])


def _outgrew(answer: Answer, case: Leaves) -> bool:
    """Whether Python's own numbers failed where the mistake's become infinite or nan: in NumPy these are no errors."""
    return answer.complaint.startswith(_OUTGREW) and not all(np.isfinite(leaf).all() for leaf in case)


def _alike(question: Question, answer: Leaves | None, case: Leaves, expected: ExpectedAnswer) -> bool:
    if question.compare == "draw" and answer is not None:
        return len(answer) == len(case) and kind_of_draw(*answer) == kind_of_draw(*case)
    return alike(answer, case, expected)


def asked_alike(answered: Answered, module: Any) -> bool:
    """Whether the learner answers as this module does, which is asked case by case until it differs."""
    return answers_alike(answered, (answer_of(answered.question, case, module) for case in answered.cases))
