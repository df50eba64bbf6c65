"""Grade one submission: ask it every question, judge what came back, and say with what it was graded.

A function of a submission, a paper and a jail: no gradebook, no terminal, nothing written. It awards no points itself,
and what goes wrong on our side becomes the verdict `fault`, never a mark.
"""

import hashlib
import json
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import numpy as np

from grader import __version__
from grader.answer import Answer
from grader.course import Course, Exercise
from grader.judge import Verdict, fault, judge
from grader.key import ExpectedAnswer, Key
from grader.problems import GraderFault
from grader.question import Case, Question
from grader.results import ExerciseResult, GradedFile, Receipt, Report

Encode = Callable[[Sequence[Case]], bytes]

# What decides marks. Where one of these changes, everything is graded again.
_DECIDES = ("answer", "ask", "describe", "grade", "judge", "key", "question", "stopwatch")


class Submission(Protocol):
    """What is graded: a student's files, read."""

    @property
    def student(self) -> str:
        """Whose it is: any text."""

    @property
    def files(self) -> Mapping[str, bytes]:
        """The files by their paths."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What couldn't be taken from it, a sentence each."""

    @property
    def sha256(self) -> str:
        """The hash of all its files."""

    def file_for(self, exercise: str, name: str) -> bytes | None:
        """The content of this exercise's file, if it was handed in."""


class Cell(Protocol):
    """One submission, held in the jail."""

    @property
    def output(self) -> str:
        """What it has printed, shortened."""

    def answers(self, question: Question, asked: bytes, count: int, seconds: float) -> list[Answer]:
        """Its answers to one question in `count` cases. Raises GraderFault where the jail failed."""


class Jail(Protocol):
    """Where submissions are held while they are asked."""

    def hold(self, files: Mapping[str, bytes]) -> AbstractContextManager[Cell]:
        """A cell for these files."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One question, ready to be put: its cases, what they should bring, and the bytes that go into the jail."""

    question: Question
    cases: tuple[Case, ...]
    expected: tuple[ExpectedAnswer, ...]
    asked: bytes
    seconds: float


@dataclass(frozen=True, slots=True)
class Paper:
    """All that grading needs and that no submission changes. `receipt` lacks only the submission's own hash."""

    exercises: tuple[tuple[Exercise, tuple[Sheet, ...]], ...]
    receipt: Receipt

    @property
    def seconds(self) -> float:
        """How long a submission may take when every question runs to its limit."""
        return sum(sheet.seconds for _, sheets in self.exercises for sheet in sheets)


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from, so that a test can hand in its own."""

    ticks: Callable[[], float] = time.perf_counter
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


def prepare(course: Course, exercises: Sequence[Exercise], key: Key, encode: Encode, *, confined: bool = True) -> Paper:
    """The paper of these exercises. Raises GraderFault where the key doesn't fit them."""
    sheets = tuple((each, tuple(_sheet(course, key, encode, asks) for asks in each.questions)) for each in exercises)
    receipt = Receipt(
        submission="",
        key=key.sha256,
        settings=_settings(course, exercises),
        kit=__version__,
        python=platform.python_version(),
        numpy=np.__version__,
        seeds=course.seeds,
        secret_seeds=0 if course.secret_seed is None else 1,
        confined=confined,
    )
    return Paper(sheets, receipt)


def identity(receipt: Receipt) -> str:
    """One hash of all that a grade hangs on: where it is the same, grading again brings nothing."""
    return hashlib.sha256(json.dumps(asdict(receipt), sort_keys=True).encode()).hexdigest()


def receipt_for(paper: Paper, submission: Submission) -> Receipt:
    """What says that this submission was graded with this paper."""
    return replace(paper.receipt, submission=submission.sha256)


def grade(submission: Submission, paper: Paper, jail: Jail, clock: Clock | None = None) -> Report:
    """The report on one submission. Raises GraderFault only where the jail can't hold it at all."""
    clock = clock or Clock()
    begun = clock.ticks()
    files = {exercise.id: submission.file_for(exercise.id, exercise.file) for exercise, _ in paper.exercises}
    with ExitStack() as stack:
        cell = stack.enter_context(jail.hold(submission.files)) if any(_there(files)) else None
        results = tuple(
            ExerciseResult(exercise.id, _graded(exercise, files[exercise.id]), _verdicts(exercise, sheets, files, cell))
            for exercise, sheets in paper.exercises
        )
        output = cell.output if cell else ""
    return Report(
        student=submission.student,
        exercises=results,
        receipt=receipt_for(paper, submission),
        seconds=round(clock.ticks() - begun, 4),
        graded_at=clock.now().isoformat(timespec="seconds"),
        output=output,
        remarks=submission.remarks,
    )


def _sheet(course: Course, key: Key, encode: Encode, question: Question) -> Sheet:
    cases = course.cases(question)
    expected = tuple(key.expected(question, case) for case in cases)
    return Sheet(question, cases, expected, encode(cases), course.seconds_for(question))


def _there(files: Mapping[str, bytes | None]) -> list[bool]:
    return [content is not None for content in files.values()]


def _graded(exercise: Exercise, content: bytes | None) -> GradedFile | None:
    if content is None:
        return None
    text = content.decode("utf-8", errors="replace")
    return GradedFile(exercise.file, hashlib.sha256(content).hexdigest(), text)


def _verdicts(
    exercise: Exercise, sheets: Sequence[Sheet], files: Mapping[str, bytes | None], cell: Cell | None
) -> tuple[Verdict, ...]:
    if cell is None or files[exercise.id] is None:
        missing = [Answer("missing", complaint=f"there is no file {exercise.file}")]
        return tuple(judge(sheet.question, sheet.cases, sheet.expected, missing) for sheet in sheets)
    return tuple(_verdict(sheet, cell) for sheet in sheets)


def _verdict(sheet: Sheet, cell: Cell) -> Verdict:
    """Ask one question and judge the answers; whatever fails here is ours."""
    try:
        answers = cell.answers(sheet.question, sheet.asked, len(sheet.cases), sheet.seconds)
        return judge(sheet.question, sheet.cases, sheet.expected, answers)
    except GraderFault as problem:
        return fault(sheet.question, str(problem))
    except Exception as error:
        return fault(sheet.question, f"{type(error).__name__} in the grader. Please report it.")


def _settings(course: Course, exercises: Sequence[Exercise]) -> str:
    """One hash of what is asked and how it is judged.

    The secret seed is left out: students see this hash, and could try numbers until it fits. The key's hash tells one
    secret from another.
    """
    settings = {
        "seeds": course.seeds,
        "alphas": course.alphas,
        "hidden_sizes": course.hidden_sizes,
        "data": [course.X.tolist(), course.y.tolist()],
        "questions": [
            [question.id, question.points, course.seconds_for(question)]
            for exercise in exercises
            for question in exercise.questions
        ],
        "asking": [_hash(exercise.folder / f"test_{exercise.topic}.py") for exercise in exercises],
        "judging": [_hash(path) for path in _deciding()],
    }
    return hashlib.sha256(json.dumps(settings).encode()).hexdigest()


def _deciding() -> list[Path]:
    here = Path(__file__).parent
    return [*(here / f"{name}.py" for name in _DECIDES), *sorted((here / "jail").glob("*.py"))]


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
