"""The pytest plugin: `pytest exercises` asks every question of a learner's files, one test for each question.

pytest loads these hooks by itself. They act only in a folder of exercises, which is one with course.toml. There they
collect the questions and nothing else: tests that a learner keeps there run only if they are named on the command line.
The hooks collect, ask, and print what the judge says. They judge nothing, and hide our own lines from tracebacks.
"""

import contextlib
import importlib
import shlex
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:  # imported late: every run of pytest loads this file, and few ask exercises
    from byheart.asking.exercise import Exercise
    from byheart.asking.question import Question
    from byheart.curriculum.course import Course
    from byheart.expecting.key import Key
    from byheart.judging.judge import Verdict
    from byheart.judging.known import Knowledge
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
        for exercise in _asked(self.config, self.path, self._also()).exercises:
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
        asked = _asked(self.config, self.path.parent)
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
        answers = Path(folder).resolve() if folder else _asked(self.config, self.path.parent.parent).course.answers
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

        asked = _asked(self.config, self.path.parent.parent)
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
        from byheart.asking.problems import GraderFault
        from byheart.judging.judge import fault
        from byheart.learner.exam import DebuggerLeft

        self.sha256, self.form = self._file.sha256, self._file.form
        try:
            self.verdict = self._file.exam.verdict(self._question)
            self.printed = self._file.exam.printed(self._question)
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
        asked = _asked(self.config, self.folder)
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
    from byheart.judging.results import verdict_from
    from byheart.learner import screen

    verdicts = [verdict_from(report.byheart) for report in sorted(reports, key=_place)]
    style = _style(terminalreporter)
    line = terminalreporter.write_line
    line("")
    for row in screen.strips(verdicts, style):
        line(row)
    if terminalreporter.config.option.tbstyle != "no":
        printed = {report.byheart["question"]: report.byheart_printed for report in reports}
        for block in screen.blocks(verdicts, style, printed):
            line("")
            line(block[0], bold=True)
            for row in block[1:]:
                line(row)
    _summarise(terminalreporter.config, verdicts, reports)
    line("")
    for row in screen.notes(verdicts, style):
        line(row)
    config = terminalreporter.config
    if config.option.tbstyle != "no":
        for row in screen.more(verdicts, style, _called(config)):
            line(row)
    line(screen.closing(verdicts, style, whole=len(verdicts) >= reports[0].byheart_whole), bold=True)
    for row in _remembered(config, sorted(reports, key=_place), style):
        line(row)


def _summarise(config: pytest.Config, verdicts: list[Any], reports: list[Any]) -> None:
    """Add what was found to the file that was asked for."""
    path = config.getoption("summary")
    if path is None:
        return
    from byheart.learner.summary import summary

    title = _asked(config, Path(reports[0].byheart_folder)).course.title
    printed = {report.byheart["question"]: report.byheart_printed for report in reports}
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(summary(title, verdicts, config.getoption("hint"), printed))
    except OSError as problem:
        raise pytest.UsageError(f"--summary {path}: {problem.strerror or problem}.") from None


def _remembered(config: pytest.Config, reports: list[Any], style: Any) -> Iterator[str]:
    """Log what was tried, unless that isn't wanted, and say what is due."""
    if config.getoption("no_log") or config.getoption("answers_in"):
        return
    from byheart.asking.problems import GraderFault
    from byheart.judging.results import verdict_from
    from byheart.learner import remembering

    for folder in dict.fromkeys(report.byheart_folder for report in reports):
        own = [report for report in reports if report.byheart_folder == folder]
        hashes = {each.byheart["question"].partition("/")[0]: each.byheart_sha256 for each in own}
        forms = {each.byheart["question"].partition("/")[0]: each.byheart_form for each in own}
        tried = remembering.Tried([verdict_from(each.byheart) for each in own], hashes, forms)
        try:
            asked = _asked(config, Path(folder), list(hashes))
            yield from remembering.remembered(asked.course, asked.exercises, tried, style)
        except (GraderFault, pytest.Collector.CollectError) as problem:
            yield _wrapped(f"byheart: {problem}")


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


def _place(report: Any) -> tuple[str, int]:
    """A sort key that doesn't depend on which worker was first."""
    return report.byheart["question"].partition("/")[0], report.byheart_place


def _called(config: pytest.Config) -> str:
    """The command that was called, without its hints."""
    words = [str(word) for word in config.invocation_params.args]
    kept = []
    for before, word in zip(["", *words], words, strict=False):
        if before != "--hint" and word.partition("=")[0] != "--hint":
            kept.append(word)
    return shlex.join(["pytest", *kept])


def _style(terminalreporter: Any) -> Any:
    from byheart.learner import screen

    width, hints = min(terminalreporter._tw.fullwidth, 110), terminalreporter.config.getoption("hint")
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    try:
        "✓✗·─".encode(encoding)
    except UnicodeEncodeError:
        return screen.Style(width, unicode=False, hints=hints)
    return screen.Style(width, hints=hints)


class _Asked:
    """A course and its exercises. What is computed once is computed for the exercise that needs it, when it does."""

    def __init__(self, folder: Path, also: Sequence[str], say: Callable[[str], None]) -> None:
        from byheart.curriculum.course import read_course, read_exercises
        from byheart.judging.known import knowledge_of

        self.course: Course = read_course(folder).opened  # a learner is asked what everybody can read
        self.exercises: tuple[Exercise, ...] = read_exercises(self.course, also)
        self.known: Callable[[], Knowledge] = cache(lambda: knowledge_of(self.course, self.exercises, say))
        self._say = say

    def key(self, exercise: "Exercise") -> "Key":
        """The answer key of this exercise. Raises GraderFault."""
        from byheart.expecting.key import key_for

        return key_for(self.course, (exercise,), say=self._say)


def _say_on(config: pytest.Config) -> Callable[[str], None]:
    """Say what a learner waits for, at once and beside the result: pytest keeps back what is printed."""

    def say(sentence: str) -> None:
        capture = config.pluginmanager.getplugin("capturemanager")
        with capture.global_and_fixture_disabled() if capture else contextlib.nullcontext():
            print(_wrapped(f"byheart: {sentence} ..."), file=sys.stderr, flush=True)

    return say


def _wrapped(sentence: str) -> str:
    width = shutil.get_terminal_size().columns
    return textwrap.fill(sentence, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


_ASKED = pytest.StashKey[dict[Path, _Asked]]()


def _asked(config: pytest.Config, folder: Path, also: Sequence[str] = ()) -> _Asked:
    """What is asked in this folder of exercises, read once: what counts, and what is named besides.

    Raises CollectError with a sentence if it can't be read.
    """
    from byheart.asking.problems import GraderFault

    known = config.stash.setdefault(_ASKED, {})
    if folder not in known:
        try:
            known[folder] = _Asked(folder, also, _say_on(config))
        except GraderFault as problem:
            raise pytest.Collector.CollectError(str(problem)) from None
    return known[folder]
