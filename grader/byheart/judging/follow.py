"""Find out whether a wrong answer is only a consequence of another wrong answer.

The solution is run with the learner's own wrong function in place of its own. If it then answers as the learner does,
that function is the cause. This is for causes that no known mistake explains. It forgives no points: a function could
be written on purpose so that other answers seem to follow from it.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType, SimpleNamespace
from typing import Any

from byheart.asking.answer import Answer, Value
from byheart.asking.ask import load
from byheart.asking.exercise import Exercise
from byheart.asking.question import Case, Question
from byheart.curriculum.course import Course
from byheart.expecting.fingerprint import answer_of
from byheart.judging.judge import Verdict
from byheart.judging.matching import Answered, answers_alike

# How often the learner's functions are asked again for one answer: counted and not timed, so that a busy machine finds
# what an idle one finds.
_MOST_CALLS = 200

Again = Callable[[Question, Case], Answer]


class GiveUp(BaseException):
    """The learner's function raised, or was asked too often."""


def solution_for(course: Course, exercise: Exercise) -> ModuleType | None:
    """The solution beside the course, or None if it isn't there."""
    loaded = load(course.solution_of(exercise))
    return loaded if isinstance(loaded, ModuleType) else None


def follows_from(answered: Answered, others: Sequence[Answered], solution: ModuleType, again: Again) -> str:
    """The id of the first of these other wrong questions whose function causes this answer; "" if none does."""
    called: list[str] = []
    stands_in = {each.question.name: _Proxy(each, again, called) for each in others}
    with _replaced(solution, stands_in):
        try:
            answers = tuple(answer_of(answered.question, case, solution) for case in answered.cases)
        except GiveUp:
            return ""
    return (
        min(called, key=[each.question.id for each in others].index)
        if called and answers_alike(answered, answers)
        else ""
    )


def raised_in(verdict: Verdict, others: Sequence[Verdict]) -> str:
    """The id of the question whose function, called by this one's, raised at the line where it stops by itself."""
    for each in others:
        count = len(each.lines)
        if count < len(verdict.lines) and verdict.lines[-count:] == each.lines:
            return each.question
    return ""


@dataclass(frozen=True, slots=True)
class _Proxy:
    """Stands in the solution for one of its functions, and calls the learner's function instead."""

    answered: Answered
    again: Again
    called: list[str]

    def __call__(self, *given: Any) -> Any:
        if len(self.called) >= _MOST_CALLS:
            raise GiveUp
        names = next(filter(None, (names_of(self.answered.question, case) for case in self.answered.cases)), ())
        if len(names) != len(given):
            raise GiveUp
        self.called.append(self.answered.question.id)
        answer = self.again(self.answered.question, Case("", dict(zip(names, given, strict=True))))
        if answer.status != "returned" or answer.value is None:
            raise GiveUp
        return plain(answer.value)


def names_of(question: Question, case: Case) -> tuple[str, ...]:
    """The inputs that the question passes to its function, in the function's order; () if that isn't clear."""
    fresh = case.fresh()
    heard: list[tuple[Any, ...]] = []

    def listen(*given: Any) -> None:
        heard.append(given)

    with contextlib.suppress(Exception):
        question.ask(SimpleNamespace(**{question.name: listen}), fresh)
    names = [[name for name, value in vars(fresh).items() if value is each] for each in (heard[0] if heard else ())]
    return tuple(each[0] for each in names) if all(len(each) == 1 for each in names) else ()


def plain(value: Value) -> Any:
    """A learner's value as plain Python and NumPy values."""
    if value.kind == "number" and value.array is not None:
        return value.array.item()
    if value.kind == "sequence":
        return tuple(map(plain, value.items))
    if value.array is None:
        raise GiveUp
    return value.array


@contextlib.contextmanager
def _replaced(module: ModuleType, others: dict[str, _Proxy]) -> Iterator[None]:
    before = {name: getattr(module, name) for name in others if hasattr(module, name)}
    vars(module).update({name: others[name] for name in before})
    try:
        yield
    finally:
        vars(module).update(before)
