"""Whether a function is wrong only because of those that it calls: it is asked again with right ones in their place.

Who writes a function that only answers as if it called a wrong one has shown nothing with it, and keeps no marks. The
learner's code runs where it always does. Here the reference answers what it calls, a few times, counted and not timed.
"""

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import numpy as np

from byheart.asking.answer import Answer, Value
from byheart.asking.led import CALLS
from byheart.asking.question import Case, Polynomial, Question
from byheart.judging.follow import GiveUp, names_of, plain
from byheart.judging.judge import judge
from byheart.judging.matching import Answered

# In how many wrong cases it has to be right then, how many are tried for that, and how many calls one may make.
_CASES, _TRIED, _CALLS = 3, 8, 60
# How many times as many numbers an array may have as the largest that a case of these questions has.
_LARGER = 4

# Asks a question in one case, with these functions answered from outside: what they answer, in turn.
Led = Callable[[Question, Case, Sequence[str], Sequence[Any]], Answer]


def right_when_led(answered: Answered, others: Sequence[Answered], reference: ModuleType, ask: Led) -> bool:
    """Whether the answer is right, where it was wrong, once all that these others answer is right."""
    most = _LARGER * max(_largest(each) for each in (answered, *others))
    right = {each.question.name: _Right(each, reference, most) for each in others}
    wrong = [at for at in range(len(answered.answers)) if not _is_right(answered, at, answered.answers[at])]
    decided = 0
    for at in _spread(wrong):
        try:
            answer = _answer(answered.question, answered.cases[at], right, ask)
        except GiveUp:
            return False
        if answer is None:  # it calls too much to be followed
            continue
        if not _is_right(answered, at, answer):
            return False
        decided += 1
        if decided == _CASES:
            break
    return decided > 0


def _largest(answered: Answered) -> int:
    """How many numbers the largest input of this question's cases has."""
    sizes = (_size(value) for case in answered.cases for value in case.inputs.values())
    return max(sizes, default=1)


def _size(value: Any) -> int:
    return len(value.coefficients) if isinstance(value, Polynomial) else int(np.size(value))


def _spread(places: Sequence[int]) -> list[int]:
    """Some of them: the last first, which the secret seed brings."""
    return [places[-1 - at * max(len(places), _TRIED) // _TRIED] for at in range(min(len(places), _TRIED))]


def _is_right(answered: Answered, at: int, answer: Answer) -> bool:
    case, expected = answered.cases[at], answered.expected[at]
    return judge(answered.question, [case], [expected], [answer]).outcome == "right"


def _answer(question: Question, case: Case, right: dict[str, "_Right"], ask: Led) -> Answer | None:
    """The answer, once every call has a right one; None where there are too many. Raises GiveUp."""
    told: list[Any] = []
    while len(told) <= _CALLS:
        answer = ask(question, case, tuple(right), told)
        name = answer.complaint.removeprefix(CALLS)
        if not answer.complaint.startswith(CALLS) or name not in right:
            return answer
        if answer.value is None:
            raise GiveUp
        told.append(right[name](answer.value))
    return None


class _Right:
    """The reference's function in place of a learner's."""

    def __init__(self, answered: Answered, reference: ModuleType, most: int) -> None:
        self._cases, self._most = answered.cases, most
        # None where the reference has no such function: calling it raises, as a function may that is asked amiss.
        self._function: Any = getattr(reference, answered.question.name, None)
        self._names = next(filter(None, (names_of(answered.question, case) for case in answered.cases)), ())

    def __call__(self, value: Value) -> Any:
        """What is right for these arguments. Raises GiveUp where they are none that it could be asked with."""
        given = zip(self._names, value.items, strict=True)
        try:  # what a learner passes may be anything: too much, a ragged list, a complex number for a curve
            arguments = [self._argument(name, plain(each)) for name, each in given]
            with np.errstate(all="ignore"):
                return self._function(*arguments)
        except Exception:
            raise GiveUp from None

    def _argument(self, name: str, value: Any) -> Any:
        """The argument, if it is of the size that is asked with. Nobody may keep the reference busy."""
        asked = [case.inputs[name] for case in self._cases if name in case.inputs]
        if np.size(value) > self._most:
            raise GiveUp
        if isinstance(asked[0], Polynomial):
            return Polynomial(tuple(np.asarray(value, dtype=float).ravel().tolist()))
        if isinstance(value, int) and abs(value) > 2 * max(
            (abs(each) for each in asked if isinstance(each, int)), default=0
        ):
            raise GiveUp
        return value
