"""One learner's file, asked every question of its exercise, in this process: nothing here is a wall.

For learners who ask about their own code (pytest, practice) and for the kit's own programs.
"""

import contextlib
import io
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from grader.answer import Answer
from grader.ask import Loaded, ask, load
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
        """Ask one question in all its cases, and judge what came back. Raises GraderFault, and nothing of the learner's."""
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
                _reset_random()
                answers.append(ask(question, case, student, self.path))
                if answers[-1].status != "returned":
                    return

        try:
            with _nobody_types():
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
            with _nobody_types():
                return within(seconds, lambda: load(self.path))
        except OutOfTime:
            complaint = f"Running {self.path.name} took more than {seconds:g} seconds. Is there a loop outside a function?"
            return Answer("timeout", complaint=complaint)


@contextlib.contextmanager
def _nobody_types() -> Iterator[None]:
    """A file that asks for input gets none, instead of waiting for it."""
    stdin, sys.stdin = sys.stdin, io.StringIO()
    try:
        yield
    finally:
        sys.stdin = stdin


def _reset_random() -> None:
    """Each case finds the generators as fresh as the next learner's will."""
    random.seed(0)
    np.random.seed(0)
