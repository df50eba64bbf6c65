"""The pytest plugin: `pytest exercises` asks every question of a learner's files, one test for each question.

pytest loads these hooks by itself. They act only in a folder of exercises, which is one with course.toml. There they
collect the questions and nothing else: tests that a learner keeps there run only if they are named on the command line.
The hooks collect, ask, and print what the judge says. They judge nothing, and hide our own lines from tracebacks.
"""

import gc
import importlib
import sys
from collections.abc import Iterator
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from byheart.learner.asked import asked_in

if TYPE_CHECKING:  # imported late: every run of pytest loads this file, and few ask exercises
    from byheart.asking.exercise import Exercise
    from byheart.asking.question import Question
    from byheart.judging.judge import Verdict
    from byheart.learner.exam import Exam

_SETTINGS = "course.toml"
_QUIET = -1


class NotRight(Exception):
    """The exception that carries a verdict out of a test."""

    def __init__(self, verdict: "Verdict") -> None:
        super().__init__(verdict.question)
        self.verdict = verdict


class Exercises(pytest.Directory):
    """A folder of exercises: a learner's files, and the questions that they are asked."""

    def collect(self) -> Iterator[pytest.Collector]:
        """Each exercise, whether its folder is there or not: a missing answer is a wrong one."""
        for exercise in asked_in(self.config, self.path, self._also()).exercises:
            if not _is_ignored(self, self.path / exercise.id):
                yield ExerciseFolder.from_parent(self, path=self.path / exercise.id)
        yield from _named_by_hand(self)

    def _also(self) -> list[str]:
        """The folders in this one that the command line names: they are asked, though they may not count."""
        there = [each for each in self.path.iterdir() if each.is_dir()]
        return [each.name for each in there if self.session.isinitpath(each, with_parents=True)]


class ExerciseFolder(pytest.Directory):
    """The folder of one exercise."""

    def collect(self) -> Iterator[pytest.Collector]:
        """The learner's file. Other files in the folder are collected only if they are named on the command line."""
        asked = asked_in(self.config, self.path.parent)
        exercise = next((each for each in asked.exercises if each.id == self.path.name), None)
        if exercise is None:
            raise self.CollectError(f"{self.path} isn't an exercise of this course.")
        names = [exercise.file, f"test_{exercise.file}"]
        # If the file of questions is named on the command line, the questions are meant.
        at = next((name for name in names if self.session.isinitpath(self.path / name)), exercise.file)
        if not _is_ignored(self, self.path / at):
            yield LearnersFile.from_parent(self, path=self.path / at, exercise=exercise)
        yield from _named_by_hand(self, names)


class LearnersFile(pytest.File):
    """One file of a learner's, and the questions that it is asked."""

    def __init__(self, *, exercise: "Exercise", **named: Any) -> None:
        super().__init__(**named)
        self.exercise = exercise

    def collect(self) -> Iterator["QuestionItem"]:
        """An item for each question."""
        for place, question in enumerate(self.exercise.questions):
            yield QuestionItem.from_parent(self, name=question.name, question=question, place=place)

    @cached_property
    def answers(self) -> Path:
        """The learner's file, which may lie elsewhere than the questions."""
        folder = self.config.getoption("answers_in")
        answers = Path(folder).resolve() if folder else asked_in(self.config, self.path.parent.parent).course.answers
        return answers / self.exercise.id / self.exercise.file

    @cached_property
    def sha256(self) -> str:
        """The hash of the learner's file, as it was when this was first asked."""
        from byheart.memory.attempts import hash_of

        return hash_of(self.answers.read_bytes() if self.answers.is_file() else b"")

    @cached_property
    def form(self) -> str:
        """In which way the learner's file is put, as its mark says."""
        from byheart.learner.marks import form_of, text_of

        return form_of(text_of(self.answers))

    @cached_property
    def exam(self) -> "Exam":
        """What asks it. The answer key is read, or made, when the first question is asked. Raises GraderFault."""
        from byheart.learner.marked import exam_of

        asked = asked_in(self.config, self.path.parent.parent)
        live = self.config.getoption("capture") == "no"
        limited = not (live or self.config.getoption("usepdb") or self.config.getoption("trace") or sys.gettrace())
        return exam_of(
            asked.course, self.exercise, asked.key(self.exercise), self.answers, limited, asked.known, live=live
        )


class QuestionItem(pytest.Item):
    """One question, as a test."""

    def __init__(self, *, question: "Question", place: int, **named: Any) -> None:
        super().__init__(**named)
        self.place = place
        self._question = question
        self.verdict: Verdict | None = None
        self.printed = ""
        self.sha256 = ""
        self.form = ""

    def runtest(self) -> None:
        """Ask the question, and fail if the answer isn't right."""
        from byheart.asking.problems import GraderFault, NotInstalled
        from byheart.judging.judge import fault
        from byheart.learner.exam import DebuggerLeft

        self.sha256, self.form = self._file.sha256, self._file.form
        try:
            self.verdict = self._file.exam.verdict(self._question)
            self.printed = self._file.exam.printed(self._question)
        except NotInstalled as problem:
            self.verdict = fault(self._question, str(problem), "This can't be asked yet, and is no mistake of yours")
        except GraderFault as problem:
            self.verdict = fault(self._question, str(problem))
        except DebuggerLeft:
            pytest.exit("you left the debugger")
        for name in ("outcome", "score", "points"):
            self.user_properties.append((name, getattr(self.verdict, name)))
        if self.verdict.outcome != "right":
            raise NotRight(self.verdict)

    @property
    def folder(self) -> Path:
        """The folder of all exercises."""
        return self._file.path.parent.parent

    @property
    def whole(self) -> int:
        """How many questions the whole course has."""
        asked = asked_in(self.config, self.folder)
        return sum(len(each.questions) for each in asked.exercises if asked.course.counts(each.id))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What the judge says. Our own traceback is shown only if the error is ours."""
        from byheart.learner import screen

        if not isinstance(excinfo.value, NotRight):
            return super().repr_failure(excinfo, style)
        verdict = excinfo.value.verdict
        if verdict.outcome == "blank":
            return f"{verdict.question}: {screen.NOT_WRITTEN}"
        return "\n".join([f"{verdict.question}: {verdict.outcome}", *screen.body(verdict, screen.Style())])

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The learner's file, and the question's name."""
        return self._file.answers, None, self._question.id

    @property
    def _file(self) -> LearnersFile:
        assert isinstance(self.parent, LearnersFile)
        return self.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--answers-in DIR`: ask the files in another folder."""
    group = parser.getgroup("byheart")
    group.addoption(
        "--answers-in",
        metavar="DIR",
        help="test the files in this folder (DIR/NN_topic/topic.py) instead of those in the exercises",
    )
    group.addoption(
        "--hint",
        metavar="N",
        type=int,
        choices=(1, 2, 3),
        default=1,
        help="show the hints up to this one: 1, 2, or 3, which says what is wrong (none costs points)",
    )
    group.addoption(
        "--summary", metavar="FILE", type=Path, help="also add the result to FILE, as Markdown (for GitHub Actions)"
    )
    group.addoption("--no-log", action="store_true", help="don't log this attempt; practice won't know of it")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Where exercises are asked, load what asks, and be quiet unless the command line says otherwise."""
    named = [Path(str(word).partition("::")[0]) for word in config.args]
    if any(_is_of_exercises(config.invocation_params.dir / each) for each in named):
        # Here the stack is shallow. Where pytest collects it is deep, and importing NumPy takes up to twice as long.
        importlib.import_module("byheart.learner.exam")
        gc.freeze()  # what is loaded by now stays: pytest collects garbage twice at its end, and needn't look there
        if config.option.verbose == 0:
            config.option.verbose = _QUIET
        folder = config.getoption("answers_in")
        if folder and not Path(folder).is_dir():
            raise pytest.UsageError(f"--answers-in {folder}: there is no such folder.")


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a folder of exercises here, and leave every other one to pytest."""
    if (path / _SETTINGS).is_file():
        return Exercises.from_parent(parent, path=path)
    if (path.parent / _SETTINGS).is_file() and path.name[:2].isdigit():
        return ExerciseFolder.from_parent(parent, path=path)
    return None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Put the verdict into the report, so that it also gets from a worker to its controller."""
    report = yield
    if call.when == "call" and isinstance(item, QuestionItem) and item.verdict is not None:
        report.byheart = asdict(item.verdict)
        report.byheart_place = item.place
        report.byheart_printed = item.printed
        report.byheart_whole = item.whole
        report.byheart_folder = str(item.folder)
        report.byheart_sha256 = item.sha256
        report.byheart_form = item.form
    return report


def pytest_report_teststatus(report: Any, config: pytest.Config) -> tuple[str, str, str] | None:
    """Print no dots: each exercise has its line at the end. With -v, print a word for each question."""
    if not hasattr(report, "byheart"):
        return None
    from byheart.learner import screen

    right = report.byheart["outcome"] == "right"
    word = screen.NOT_WRITTEN if report.byheart["outcome"] == "blank" else report.byheart["outcome"]
    return "rebuilt" if right else "to do", "", word if config.option.verbose > 0 else ""


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The exercises, what isn't right, and what to do next."""
    reports = [*terminalreporter.getreports("rebuilt"), *terminalreporter.getreports("to do")]
    if not reports:
        return
    from byheart.learner.ending import ending

    ending(terminalreporter, reports)


def _is_ignored(folder: pytest.Directory, path: Path) -> bool:
    """What pytest asks of each file and folder before it collects: was it named, or told to be left out (--ignore)?"""
    if folder.session.isinitpath(path, with_parents=True):
        return False
    return bool(folder.ihook.pytest_ignore_collect(collection_path=path, config=folder.config))


def _named_by_hand(folder: pytest.Directory, ours: list[str] | None = None) -> Iterator[pytest.Collector]:
    """A test of the learner's own in this folder, if the command line names it."""
    for path in sorted(folder.path.glob("*.py")):
        if path.name not in (ours or []) and folder.session.isinitpath(path):
            yield from folder.ihook.pytest_collect_file(file_path=path, parent=folder)


def _is_of_exercises(path: Path) -> bool:
    return any((each / _SETTINGS).is_file() for each in (path, path.parent, path.parent.parent))
