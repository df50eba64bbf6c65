"""One learner's file, asked every question of its exercise, in this process: nothing here is a wall.

For learners who ask about their own code (pytest, practice) and for the kit's own programs.
"""

import contextlib
import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from grader.answer import Answer
from grader.ask import Loaded, ask, load, reset_random
from grader.course import Course, Exercise
from grader.judge import Verdict, judge
from grader.key import Key
from grader.question import Case, Question
from grader.stopwatch import OutOfTime, within


@dataclass
class Exam:
    """The questions of one exercise, put to one file. The file is run once, when the first question is asked."""

    course: Course
    exercise: Exercise
    key: Key
    path: Path
    limited: bool = True
    _loaded: list[Loaded] = field(default_factory=list)

    def verdict(self, question: Question) -> Verdict:
        """Ask one question in all its cases, and judge what came back. Raises GraderFault, nothing of the learner's."""
        cases = self.course.cases(question)
        expected = [self.key.expected(question, case) for case in cases]
        return judge(question, cases, expected, self.answers(question, cases))

    def answers(self, question: Question, cases: Sequence[Case]) -> list[Answer]:
        """The answers to one question; fewer than the cases where time ran out, and then a timeout is the last."""
        seconds = self.course.seconds_for(question) if self.limited else 0.0
        student = self._student(seconds)
        if isinstance(student, Answer):
            return [student]
        answers: list[Answer] = []

        def ask_all() -> None:
            for case in cases:
                reset_random()
                answers.append(ask(question, case, student, self.path))
                if answers[-1].status != "returned":
                    return

        try:
            with _own_streams():
                within(seconds, ask_all)
        except OutOfTime:
            complaint = f"It was still running after {seconds:g} seconds. Is there a loop that never ends?"
            return [*answers, Answer("timeout", complaint=complaint)]
        return answers

    def _student(self, seconds: float) -> Loaded:
        if not self._loaded:
            self._loaded.append(self._load(seconds))
        return self._loaded[0]

    def _load(self, seconds: float) -> Loaded:
        try:
            with _own_streams():
                return within(seconds, lambda: load(self.path))
        except OutOfTime:
            complaint = (
                f"Running {self.path.name} took more than {seconds:g} seconds. Is there a loop outside a function?"
            )
            return Answer("timeout", complaint=complaint)


class _Nobody(io.StringIO):
    """Types nothing, and can't be closed: work that was left behind may still be reading."""

    def close(self) -> None:
        """Stay open."""


_NOBODY = _Nobody()


@contextlib.contextmanager
def _own_streams() -> Iterator[None]:
    """A file that asks for input gets none instead of waiting for it; and it can't take the streams away from us."""
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = _NOBODY
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
