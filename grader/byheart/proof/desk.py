"""Put the text of a program to the questions of its exercise, in this process or in several others.

Only the kit's own programs may run here: there is no jail. They are judged with the answer key, as in every other use
of the kit. This file doesn't know which programs should be right.
"""

import contextlib
import functools
import io
import itertools
import multiprocessing
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from byheart.asking.answer import Answer
from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.curriculum.course import Course, every_exercise, read_course
from byheart.expecting.key import ExpectedAnswer, Key, key_for
from byheart.judging.judge import Verdict, judge
from byheart.learner.exam import Exam

# Seconds for each question. A changed program may never end; a right one needs a fiftieth of this.
HURRY = 0.5

Task = TypeVar("Task")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Trial:
    """A program to be tried: its text, and its exercise's id. `first` names the question to begin with."""

    exercise: str
    text: str
    first: str = ""


@dataclass(frozen=True)
class Desk:
    """A course, its key, and a folder for the programs that are tried."""

    course: Course
    exercises: tuple[Exercise, ...]
    key: Key
    _folder: tempfile.TemporaryDirectory[str] = field(default_factory=tempfile.TemporaryDirectory, repr=False)
    _asked: dict[str, tuple[Sequence[Case], list[ExpectedAnswer]]] = field(default_factory=dict, repr=False)

    def exercise(self, name: str) -> Exercise:
        """The exercise of this id. Raises GraderFault."""
        for each in self.exercises:
            if each.id == name:
                return each
        raise GraderFault(f"{self.course.folder} has no exercise {name}.")

    def asked(self, question: Question) -> tuple[Sequence[Case], list[ExpectedAnswer]]:
        """The question's cases, and the expected answers."""
        if question.id not in self._asked:
            cases = self.course.cases(question)
            self._asked[question.id] = cases, [self.key.expected(question, case) for case in cases]
        return self._asked[question.id]

    def exam(self, trial: Trial, seconds: float = 0.0) -> Exam:
        """The exam of this program. If `seconds` is given, it replaces the time limit of each question."""
        exercise = self.exercise(trial.exercise)
        path = Path(self._folder.name) / exercise.id / exercise.file
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(trial.text.encode("utf-8", "surrogateescape"))
        course = replace(self.course, seconds=seconds, time_limits={}) if seconds else self.course
        return Exam(course, exercise, self.key, path)

    def answers(self, trial: Trial, seconds: float = 0.0) -> dict[str, list[Answer]]:
        """The program's answers to every question. `seconds` as for the exam."""
        exam = self.exam(trial, seconds)
        with _unheard():
            return {each.id: [*exam.answered(each).answers] for each in exam.exercise.questions}

    def verdicts(self, trial: Trial) -> list[Verdict]:
        """The verdict on each question."""
        verdicts = self._verdicts(trial)
        return self._verdicts(trial) if any(map(_is_late, verdicts)) else verdicts

    def hurried(self, trial: Trial) -> list[Verdict]:
        """The verdict on each question, after one try with little time."""
        return self._verdicts(trial, HURRY)

    def first_failure(self, trial: Trial) -> Verdict | None:
        """The first verdict that isn't right. It asks no more questions than are needed to find one."""
        failure = self._first_failure(trial)
        return self._first_failure(trial) if failure is not None and _is_late(failure) else failure

    def _verdicts(self, trial: Trial, seconds: float = 0.0) -> list[Verdict]:
        exercise = self.exercise(trial.exercise)
        if exercise.is_page:  # its script is watched once, and has no answers
            exam = self.exam(trial)
            return [exam.verdict(each) for each in exercise.questions]
        answers = self.answers(trial, seconds)
        return [judge(each, *self.asked(each), answers[each.id]) for each in exercise.questions]

    def _first_failure(self, trial: Trial) -> Verdict | None:
        exam = self.exam(trial, HURRY)
        with _unheard():
            for question in sorted(exam.exercise.questions, key=lambda each: each.name != trial.first):
                for case, expected in zip(*self.asked(question), strict=True):
                    verdict = judge(question, [case], [expected], exam.answers(question, [case]))
                    if verdict.outcome != "right":
                        return verdict
        return None


@contextlib.contextmanager
def _unheard() -> Iterator[None]:
    """Drop what a program prints."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield


def _is_late(verdict: Verdict) -> bool:
    """Whether time ran out. On a busy machine that may be nobody's fault, so the program is tried a second time."""
    return verdict.outcome == "timeout"


@functools.cache
def desk_for(course: Path) -> Desk:
    """The desk of this course, made once in each process."""
    read = read_course(course)
    exercises = every_exercise(read)
    return Desk(read, exercises, key_for(read, exercises))


def verdicts(course: Path, trials: Sequence[Trial]) -> list[list[Verdict]]:
    """For each program, the verdict on each question."""
    desk = desk_for(course)
    return [desk.verdicts(trial) for trial in trials]


def first_failures(course: Path, trials: Sequence[Trial]) -> list[Verdict | None]:
    """For each program, the first verdict that isn't right."""
    desk = desk_for(course)
    return [desk.first_failure(trial) for trial in trials]


@dataclass
class Hands:
    """Applies a function to many tasks, `jobs` at once. With one job, all is done in this process.

    `done` is called with the number of tasks that were finished since its last call.
    """

    course: Path
    jobs: int = 1
    done: Callable[[int], object] = lambda count: None
    _pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "Hands":
        """Start the processes, if any are needed."""
        if self.jobs > 1:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.jobs, mp_context=context, initializer=_silence)
        return self

    def __exit__(self, *_: object) -> None:
        """Stop them again."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def work(
        self, does: Callable[[Path, Sequence[Task]], list[Result]], tasks: Sequence[Task], batch: int = 16
    ) -> list[Result]:
        """The results, in the tasks' order. Raises GraderFault if a process dies."""
        batches = [tasks[at : at + batch] for at in range(0, len(tasks), batch)]
        return list(itertools.chain.from_iterable(self._batches(does, batches)))

    def _batches(
        self, does: Callable[[Path, Sequence[Task]], list[Result]], batches: list[Sequence[Task]]
    ) -> Iterator[list[Result]]:
        if self._pool is None:
            for each in batches:
                yield does(self.course, each)
                self.done(len(each))
            return
        futures: list[Future[list[Result]]] = [self._pool.submit(does, self.course, each) for each in batches]
        sizes = {future: len(each) for future, each in zip(futures, batches, strict=True)}
        try:
            for future in as_completed(futures):
                future.result()
                self.done(sizes[future])
        except BrokenProcessPool:
            raise GraderFault("A process died while it tried programs. Is there memory left? Try --jobs 1.") from None
        yield from (future.result() for future in futures)


def _silence() -> None:
    """Drop what programs print in another process, also what bypasses sys.stdout."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    os.close(null)
