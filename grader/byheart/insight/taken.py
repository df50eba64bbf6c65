"""What a gradebook holds of a class, as figures are made of it: who counts, their attempts, and how each question went.

A student is one row, however many attempts there are: two attempts aren't two students. Staff and people who only try
it are left out, as the roster marks them. What wasn't graded by a fault of ours is no answer.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from byheart.batch.gradebook import Gradebook
from byheart.batch.rows import Attempt, Tried
from byheart.submissions import HandIn

# How a question went: right; wrong by itself; wrong only because of another one; not written.
Went = Literal["right", "own", "follows", "blank"]


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody of the class. `counts` is the attempt that counts; None where none does."""

    id: str
    name: str
    section: str
    attempts: tuple[Attempt, ...]
    counts: Attempt | None

    @property
    def shown(self) -> str:
        """The name, with the id where that is another one."""
        return self.id if self.name == self.id else f"{self.name} ({self.id})"

    @property
    def first(self) -> Attempt:
        """The first attempt that is kept."""
        return self.attempts[0]

    @property
    def newest(self) -> Attempt:
        """The newest attempt."""
        return self.attempts[-1]


@dataclass(frozen=True, slots=True)
class Class:
    """A class. `questions` are in the order of the course; `left_out` is how many aren't counted, such as staff."""

    title: str
    questions: tuple[str, ...]
    learners: tuple[Learner, ...]
    left_out: int = 0

    @property
    def counted(self) -> list[Learner]:
        """Those of whom an attempt counts."""
        return [each for each in self.learners if each.counts is not None]

    @property
    def exercises(self) -> list[str]:
        """The exercises, in the order of the course."""
        return list(dict.fromkeys(exercise_of(each) for each in self.questions))

    @property
    def attempts(self) -> Iterator[Attempt]:
        """Every attempt that is kept."""
        return (attempt for each in self.learners for attempt in each.attempts)


def taken(gradebook: Gradebook) -> Class:
    """The class in this gradebook."""
    facts, shown = gradebook.hand_ins(), gradebook.counted_attempts()
    learners, left_out = [], 0
    for student, attempts in gradebook.attempts():
        own = facts.get(student, HandIn())
        if not own.counted:
            left_out += 1
            continue
        counts = next((each for each in attempts if each.number == shown.get(student)), None)
        learners.append(Learner(student, own.name or student, own.section, tuple(attempts), counts))
    return Class(gradebook.fact("title", ""), _questions(learners), tuple(learners), left_out)


def _questions(learners: Iterable[Learner]) -> tuple[str, ...]:
    """What is asked now, in order: an older attempt may have been asked what nobody is asked any more."""
    asked: dict[str, None] = {}
    for each in learners:
        for verdict in (each.counts or each.newest).verdicts:
            asked.setdefault(verdict.question)
    return tuple(sorted(asked, key=lambda question: exercise_of(question)))


def exercise_of(question: str) -> str:
    """The exercise that a question belongs to."""
    return question.partition("/")[0]


def went(verdict: Tried) -> Went | None:
    """How a question went; None where that isn't known."""
    if verdict.outcome == "fault":
        return None
    if verdict.outcome == "right":
        return "right"
    if verdict.outcome in ("blank", "missing"):
        return "blank"
    return "follows" if verdict.follows else "own"


def all_went(attempt: Attempt) -> Mapping[str, Went]:
    """How each question went in this attempt."""
    found = ((each.question, went(each)) for each in attempt.verdicts)
    return {question: how for question, how in found if how is not None}


def mistakes_in(attempt: Attempt) -> set[str]:
    """The known mistakes that were found in this attempt, each by itself."""
    return {name for each in attempt.verdicts for name in (each.mistake or "").split("+") if name}
