"""The pytest face: `pytest exercises` asks every question of a learner's files, one test for each.

`exercises/conftest.py` imports these hooks, so plain pytest needs no flags. It collects, asks, and prints what the
judge says; it judges nothing itself, and shows none of our own lines.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from grader import screen
from grader.course import Course, read_course, read_exercise, read_exercises
from grader.diagnose import Knowledge, knowledge_for
from grader.exam import Exam
from grader.judge import Verdict, fault
from grader.key import Key, key_for
from grader.problems import GraderFault
from grader.question import Question
from grader.results import verdict_from

_KEY = pytest.StashKey[tuple[Course, Key, Callable[[], Knowledge]]]()
_QUIET = -1


class NotRight(Exception):
    """Carries a verdict out of a test."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.question)
        self.verdict = verdict


class QuestionFile(pytest.File):
    """A file of questions, and the learner's file that they are put to."""

    exam: Exam

    def collect(self) -> Iterator["QuestionItem"]:
        """An item for each question."""
        try:
            course, key, known = _course_and_key(self.config, self.path.parent.parent)
            exercise = read_exercise(course, self.path.parent)
        except GraderFault as problem:
            raise self.CollectError(str(problem)) from None
        folder = self.config.getoption("answers_in")
        path = (Path(folder).resolve() / exercise.id if folder else exercise.folder) / exercise.file
        limited = not (self.config.getoption("usepdb") or self.config.getoption("trace") or sys.gettrace())
        self.exam = Exam(course, exercise, key, path, limited, known)
        for place, question in enumerate(exercise.questions):
            yield QuestionItem.from_parent(self, name=question.name, exam=self.exam, question=question, place=place)


class QuestionItem(pytest.Item):
    """One question, as a test."""

    def __init__(self, *, exam: Exam, question: Question, place: int, **named: Any) -> None:
        super().__init__(**named)
        self.place = place
        self._exam = exam
        self._question = question
        self.verdict: Verdict | None = None

    def runtest(self) -> None:
        """Ask, and fail where the answer isn't right."""
        try:
            self.verdict = self._exam.verdict(self._question)
        except GraderFault as problem:
            self.verdict = fault(self._question, str(problem))
        for name in ("outcome", "score", "points"):
            self.user_properties.append((name, getattr(self.verdict, name)))
        if self.verdict.outcome != "right":
            raise NotRight(self.verdict)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What the judge says. Our own traceback only where the mistake is ours."""
        if not isinstance(excinfo.value, NotRight):
            return super().repr_failure(excinfo, style)
        verdict = excinfo.value.verdict
        if verdict.outcome == "blank":
            return f"{verdict.question}: {screen.NOT_WRITTEN}"
        return "\n".join([f"{verdict.question}: {verdict.outcome}", *screen.body(verdict, screen.Style())])

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The learner's file, and the question's name."""
        return self._exam.path, None, self._question.id


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--answers-in DIR`: ask the files in another folder."""
    group = parser.getgroup("byheart")
    group.addoption(
        "--answers-in",
        metavar="DIR",
        help="ask the files in this folder (DIR/04_deltas/deltas.py) instead of those beside the questions",
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Quiet unless asked otherwise."""
    if config.option.verbose == 0:
        config.option.verbose = _QUIET


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> QuestionFile | None:
    """A file of questions isn't a file of tests."""
    topic = module_path.parent.name.partition("_")[2]
    if module_path.name != f"test_{topic}.py":
        return None
    return QuestionFile.from_parent(parent, path=module_path)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """The verdict travels with the report, also from a worker to its controller."""
    report = yield
    if call.when == "call" and isinstance(item, QuestionItem) and item.verdict is not None:
        report.byheart = asdict(item.verdict)
        report.byheart_place = item.place
    return report


def pytest_report_teststatus(report: Any, config: pytest.Config) -> tuple[str, str, str] | None:
    """No dots: each exercise has its line at the end. With -v, a word for each question."""
    if not hasattr(report, "byheart"):
        return None
    right = report.byheart["outcome"] == "right"
    word = screen.NOT_WRITTEN if report.byheart["outcome"] == "blank" else report.byheart["outcome"]
    return "rebuilt" if right else "to do", "", word if config.option.verbose > 0 else ""


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The exercises, what isn't right, and what to do next."""
    reports = [*terminalreporter.getreports("rebuilt"), *terminalreporter.getreports("to do")]
    if not reports:
        return
    verdicts = [verdict_from(report.byheart) for report in sorted(reports, key=_place)]
    style = _style(terminalreporter)
    line = terminalreporter.write_line
    line("")
    for row in screen.strips(verdicts, style):
        line(row)
    if terminalreporter.config.option.tbstyle != "no":
        for block in screen.blocks(verdicts, style):
            line("")
            line(block[0], bold=True)
            for row in block[1:]:
                line(row)
    line("")
    for row in screen.notes(verdicts, style):
        line(row)
    line(screen.closing(verdicts, style), bold=True)


def _place(report: Any) -> tuple[str, int]:
    """An order that doesn't hang on which worker was first."""
    return report.byheart["question"].partition("/")[0], report.byheart_place


def _style(terminalreporter: Any) -> screen.Style:
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    try:
        "✓✗·─".encode(encoding)
    except UnicodeEncodeError:
        return screen.Style(min(terminalreporter._tw.fullwidth, 110), unicode=False)
    return screen.Style(min(terminalreporter._tw.fullwidth, 110))


def _course_and_key(config: pytest.Config, folder: Path) -> tuple[Course, Key, Callable[[], Knowledge]]:
    """The course, its key, and what is known of mistakes, which is only read when something is wrong."""
    if _KEY not in config.stash:
        course = read_course(folder)
        exercises = read_exercises(course)
        key = key_for(course, exercises)
        known: Callable[[], Knowledge] = cache(lambda: knowledge_for(course, exercises, key))
        config.stash[_KEY] = (course, key, known)
    return config.stash[_KEY]
