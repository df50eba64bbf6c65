"""Ask one file every question of its exercise, in this process: there is no jail here.

This is for learners who ask about their own code (pytest, practice), and for the kit's own programs. A stranger's file
must not be asked here.
"""

import contextlib
import functools
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from byheart.asking.answer import Answer
from byheart.asking.ask import Loaded, ask, load, reset_random
from byheart.asking.elsewhere import refuse_lacking
from byheart.asking.exercise import Exercise
from byheart.asking.led import ask_led, led
from byheart.asking.question import Case, Question
from byheart.asking.stopwatch import OutOfTime, too_long, within
from byheart.curriculum.course import Course
from byheart.curriculum.known import hints_of
from byheart.curriculum.shapes import axes_in
from byheart.expecting.key import Key
from byheart.judging.explain import Helpers, verdicts_on
from byheart.judging.follow import solution_for
from byheart.judging.judge import Verdict
from byheart.judging.known import Knowledge
from byheart.judging.matching import Answered
from byheart.judging.twice import settled, with_again

# How many bytes of memory a learner's file may take beyond what this process has.
_MEMORY = 2 << 30
# How many characters are kept of what one case prints.
_MOST_PRINTED = 20_000
# What a debugger raises when the learner leaves it.
_QUIT = ("Exit: Quitting debugger", "BdbQuit")


class DebuggerLeft(Exception):
    """The learner left a debugger, and wants no more questions."""


class _Page(io.TextIOBase):
    """Keeps the end of what is written, and passes it on."""

    def __init__(self, below: Any) -> None:
        self.below = below
        self.text = ""

    def write(self, text: str) -> int:
        """Keep it, and pass it on."""
        self.text = (self.text + text)[-_MOST_PRINTED:]
        self.below.write(text)
        return len(text)

    def flush(self) -> None:
        """Pass that on."""
        self.below.flush()

    def fileno(self) -> int:
        """The number of what lies below."""
        return int(self.below.fileno())

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """As it is below."""
        return str(self.below.encoding)


@dataclass
class Exam:
    """The questions of one exercise, put to one file. The file is run once, when the first question is asked.

    If a module is given as `loaded`, that is asked as it is, and no file is run. `live` leaves input and output to the
    learner's code; else what it prints is kept, case by case. `source` is asked in the place of what the file holds.
    """

    course: Course
    exercise: Exercise
    key: Key
    path: Path
    limited: bool = True
    known: Callable[[], Knowledge] | None = None
    loaded: Loaded | None = None
    live: bool = False
    source: bytes | None = None
    _printed: dict[tuple[str, str], _Page] = field(default_factory=dict)
    _verdicts: dict[str, Verdict] = field(default_factory=dict)

    def verdict(self, question: Question) -> Verdict:
        """The verdict on one question. The first call asks all questions, because a diagnosis needs all answers.

        Raises GraderFault, and nothing that the learner's code raises.
        """
        if not self._verdicts:
            made = self._of_page() if self.exercise.is_page else self._of_questions()
            self._verdicts |= {each.question: each for each in made}
        return self._verdicts[question.id]

    def printed(self, question: Question) -> str:
        """What was printed in the case that the verdict is about; before it what the file printed while it was run."""
        verdict = self._verdicts.get(question.id)
        if verdict is None or verdict.outcome in ("right", "blank"):
            return ""
        pages = (self._printed.get(("", "")), self._printed.get((question.id, verdict.case)))
        return "".join(page.text for page in pages if page is not None)

    def _of_questions(self) -> tuple[Verdict, ...]:
        asked = [self.answered(each) for each in self.exercise.questions]
        return verdicts_on(asked, self.exercise.topic, self._helpers(), self.course.carry)

    def _of_page(self) -> tuple[Verdict, ...]:
        """The verdicts on a script, which is watched in a process of its own, also without a jail."""
        from byheart.jail.cell import Jail  # for this exercise alone: it takes long to load
        from byheart.reading.catalogue import named
        from byheart.reading.page import page_verdicts
        from byheart.reading.run import read_script

        source = self.source
        if source is None:
            source = self.path.read_bytes() if self.path.is_file() else b""

        def read() -> Any:
            with Jail((), confined=False) as jail:
                reading = read_script(jail, source, self.path.name, *self.course.samples(), self.course.salt)
            return named(reading, self.course)

        there = source if self.path.is_file() else None
        return page_verdicts(self.exercise, there, read, lambda: hints_of(self.course))

    def _helpers(self) -> Helpers | None:
        if self.known is None:
            return None
        solution = functools.cache(lambda: solution_for(self.course, self.exercise))
        axes = functools.cache(lambda: axes_in(self.exercise.folder / self.exercise.file))
        return Helpers(self.known, solution, lambda question, case: self.answers(question, [case])[0], axes, self._led)

    def _led(self, question: Question, case: Case, names: Sequence[str], told: Sequence[Any]) -> Answer:
        """The answer in one case, with these functions answered from outside."""
        seconds = self.course.seconds_for(question) if self.limited else 0.0
        student = self._student(seconds)
        if isinstance(student, Answer):
            return student
        reset_random()
        try:
            with _fenced(self.live), self._kept(question.id, case.name):
                return within(seconds, lambda: ask_led(question, led(case, names, told), student, self.path))
        except OutOfTime:
            return Answer("timeout")

    def answered(self, question: Question) -> Answered:
        """One question with its cases, the expected answers, and the answers that came back."""
        cases = self.course.cases(question)
        expected = [self.key.expected(question, case) for case in cases]
        # Whoever is in a debugger is asked once.
        asked = cases if self.live else with_again(cases, self.course.salt)
        return settled(question, cases, expected, self.answers(question, asked), self.course.salt)

    def answers(self, question: Question, cases: Sequence[Case]) -> list[Answer]:
        """The answers to one question. If time ran out, there are fewer than cases, and the last is a timeout.

        Raises GraderFault where a library that the question needs isn't installed.
        """
        refuse_lacking([question])
        seconds = self.course.seconds_for(question) if self.limited else 0.0
        student = self._student(seconds)
        if isinstance(student, Answer):
            return [student]
        answers: list[Answer] = []

        def ask_all() -> None:
            for case in cases:
                reset_random()
                with self._kept(question.id, case.name):
                    answers.append(ask(question, case, student, self.path))
                if answers[-1].complaint.startswith(_QUIT):
                    raise DebuggerLeft
                if answers[-1].status not in ("returned", "raised"):
                    return

        try:
            with _fenced(self.live):
                within(seconds, ask_all)
        except OutOfTime as late:
            came = list(answers)  # what was left behind may go on
            if len(came) < len(cases):
                complaint = too_long(self.path.name, seconds, running=False, idle=late.idle)
                came.append(Answer("timeout", complaint=complaint))
            return came  # all of them, if time ran out just after the last
        return answers

    def _student(self, seconds: float) -> Loaded:
        if self.loaded is None:
            self.loaded = self._load(seconds)
        return self.loaded

    def _load(self, seconds: float) -> Loaded:
        try:
            with _fenced(self.live), self._kept("", ""):
                return within(seconds, lambda: load(self.path, self.source))
        except OutOfTime as late:
            return Answer("timeout", complaint=too_long(self.path.name, seconds, running=True, idle=late.idle))

    @contextlib.contextmanager
    def _kept(self, question: str, case: str) -> Iterator[None]:
        """Keep what is printed meanwhile, for the first time that this is asked."""
        if self.live or (question, case) in self._printed:
            yield
            return
        page = self._printed[question, case] = _Page(sys.stdout)
        sys.stdout = page
        try:
            yield
        finally:
            if sys.stdout is page:
                sys.stdout = page.below


class _Nobody(io.StringIO):
    """An empty input that can't be closed: work that was left behind may still be reading from it."""

    def close(self) -> None:
        """Stay open."""


_NOBODY = _Nobody()


@contextlib.contextmanager
def _fenced(live: bool = False) -> Iterator[None]:
    """Inside: a file gets no input and doesn't wait for any, can't replace our streams, nor use all the memory.

    With `live` it gets input.
    """
    before = sys.stdin, sys.stdout, sys.stderr
    if not live:
        sys.stdin = _NOBODY

    unlimited = _limit_memory()
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
        unlimited()


def _limit_memory() -> Callable[[], None]:
    """Limit this process to some more memory than it has, if the system can. The returned function undoes that.

    A beginner's mistake makes arrays that grow with every step of a training, and would freeze the machine.
    """
    if not sys.platform.startswith("linux"):
        return lambda: None
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    mapped = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    limit = mapped + _MEMORY if before[1] < 0 else min(mapped + _MEMORY, before[1])
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    return lambda: resource.setrlimit(resource.RLIMIT_AS, before)
