"""Grade one submission: ask it every question, judge what came back, and record what it was graded with.

The report depends on a submission, a paper and a jail only: there is no gradebook and no terminal here, and nothing is
written. This file awards no points itself. What goes wrong on our side becomes the verdict `fault`, never a mark.
"""

import functools
import hashlib
import json
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Protocol

import numpy as np

from byheart import __version__
from byheart.asking.answer import Answer
from byheart.asking.exercise import Exercise
from byheart.asking.led import led
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.batch.alike import Alike, Judged
from byheart.batch.further import Further
from byheart.curriculum.course import Course
from byheart.curriculum.known import hints_of
from byheart.curriculum.shapes import axes_in
from byheart.expecting.fingerprint import origin
from byheart.expecting.key import ExpectedAnswer, Key, same_for_all
from byheart.expecting.shelf import digest_of_rooms
from byheart.judging.explain import Helpers, verdicts_on
from byheart.judging.follow import solution_for
from byheart.judging.judge import Verdict, fault
from byheart.judging.known import Knowledge
from byheart.judging.results import ExerciseResult, GradedFile, Receipt, Report
from byheart.judging.twice import settled, with_again
from byheart.rooms import DECIDING

Encode = Callable[[Sequence[Case]], bytes]

# The share of a question's time limit that one of its cases gets when it is asked again, which may happen often.
_ONE_CASE = 1 / 20


class Submission(Protocol):
    """What is graded: one student's files, already read."""

    @property
    def student(self) -> str:
        """The student's name: any text."""

    @property
    def files(self) -> Mapping[str, bytes]:
        """The files by their paths."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What couldn't be read of it, one sentence each."""

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

    def answers(
        self, question: Question, asked: bytes, count: int, seconds: float, led: bool = False
    ) -> Sequence[Answer]:
        """Its answers to one question in `count` cases. Raises GraderFault where the jail failed."""

    def watch(self, file: str, data: Case, seconds: float) -> bytes | Answer:
        """What was seen of a file run as a script, or how its process failed. Raises GraderFault."""


class Jail(Protocol):
    """Where submissions are held while they are asked."""

    def hold(self, files: Mapping[str, bytes]) -> AbstractContextManager[Cell]:
        """A cell for these files."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One question, ready to be asked: its cases, the expected answers, and as bytes for the jail what is asked.

    That is the cases, and some of them a second time.
    """

    question: Question
    cases: tuple[Case, ...]
    expected: tuple[ExpectedAnswer, ...]
    asked: bytes
    seconds: float
    count: int
    salt: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Paper:
    """All that grading needs and that is the same for every submission. `receipt` lacks only the submission's own hash.

    `known` (the known mistakes), `hints` (theirs) and the solutions are read only if something is wrong.
    `published` is the key's hash as anybody may see it; `copiable` are the questions that no secret seed reaches.
    """

    exercises: tuple[tuple[Exercise, tuple[Asking, ...]], ...]
    receipt: Receipt
    course: Course
    encode: Encode
    known: Callable[[], Knowledge] | None
    hints: Callable[[], Mapping[str, tuple[str, ...]]]
    published: str = ""
    copiable: tuple[str, ...] = ()

    @property
    def questions(self) -> dict[str, Question]:
        """The questions by their ids."""
        return {each.id: each for each in _questions([exercise for exercise, _ in self.exercises])}

    def seconds_for(self, exercise: str) -> float:
        """How long its questions may work together, when every one of them runs to its limit."""
        return sum(asking.seconds for each, askings in self.exercises for asking in askings if each.id == exercise)


@dataclass(frozen=True, slots=True)
class Clock:
    """The source of time, so that a test can pass in its own."""

    ticks: Callable[[], float] = time.perf_counter
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


def prepare(
    course: Course,
    exercises: Sequence[Exercise],
    key: Key,
    encode: Encode,
    known: Callable[[], Knowledge] | None = None,
    *,
    confined: bool = True,
) -> Paper:
    """The paper of these exercises. Raises GraderFault if the key doesn't fit them."""
    askings = tuple((each, tuple(_asking(course, key, encode, asks) for asks in each.questions)) for each in exercises)
    receipt = Receipt(
        submission="",
        key=key.sha256,
        settings=_settings(course, exercises),
        award=_award(course, exercises),
        kit=__version__,
        python=platform.python_version(),
        numpy=np.__version__,
        seeds=course.seeds,
        secret_seeds=int(course.has_secret),
        confined=confined,
        machine=f"{platform.system()} {platform.machine()}",
    )
    return Paper(
        askings,
        receipt,
        course,
        encode,
        known,
        functools.cache(lambda: hints_of(course)),
        key.published,
        same_for_all(course, tuple(exercises), key) if course.has_secret else (),
    )


def identity(receipt: Receipt) -> str:
    """One hash of all that a verdict depends on. If it is unchanged, asking again can't change anything.

    What the points alone depend on isn't in it: with other points, nobody is asked again.

    The key's hash is in it, from which a secret seed could be found by trying if somebody chose a small one. So it
    stays in the gradebook, which holds the seed itself: no page and no results.json has it, or the receipt's key.
    """
    return hashlib.sha256(json.dumps(asdict(replace(receipt, award="")), sort_keys=True).encode()).hexdigest()


def receipt_for(paper: Paper, submission: Submission) -> Receipt:
    """The receipt that says that this submission was graded with this paper."""
    return replace(paper.receipt, submission=submission.sha256)


def grade(
    submission: Submission,
    paper: Paper,
    jail: Jail,
    clock: Clock | None = None,
    put_aside: Mapping[str, str] | None = None,
    reached: Callable[[str], None] = lambda exercise: None,
    endless: Sequence[str] = (),
    alike: Alike | None = None,
) -> Report:
    """The report on one submission. Raises GraderFault only if the jail can't hold it at all.

    `put_aside` has the exercises that aren't asked, each with the reason: their questions get a `fault`. `reached` is
    called with each exercise before it is asked, so that whoever watches this process knows where it died. `endless`
    are those put aside because the judge worked on them for too long: a script is answerable for its text. `alike` has
    what was judged before with this paper. How long a run took is told of whoever handed in the same bytes.
    """
    files = {exercise.id: submission.file_for(exercise.id, exercise.file) for exercise, _ in paper.exercises}
    before, aside = alike if alike is not None else Alike(), put_aside or {}
    clock = clock or Clock()
    judged = None if aside else before.whole(submission.sha256)
    if judged is None:
        judged = _run(_Sitting(submission.files, files, paper, jail, clock, aside, reached, endless, before))
        if not aside:
            before.keep_whole(submission.sha256, judged, [each for each, _ in paper.exercises], files)
    results = (
        ExerciseResult(exercise.id, _graded(exercise, files[exercise.id]), verdicts)
        for (exercise, _), verdicts in zip(paper.exercises, judged.verdicts, strict=True)
    )
    return Report(
        student=submission.student,
        exercises=tuple(results),
        receipt=receipt_for(paper, submission),
        seconds=round(judged.seconds, 2),
        graded_at=clock.now().isoformat(timespec="seconds"),
        output=judged.output,
        remarks=submission.remarks,
    )


@dataclass(frozen=True, slots=True)
class _Sitting:
    """One submission that is run: all its files by their paths, and each exercise's own by the exercise."""

    handed_in: Mapping[str, bytes]
    files: Mapping[str, bytes | None]
    paper: Paper
    jail: Jail
    clock: Clock
    put_aside: Mapping[str, str]
    reached: Callable[[str], None]
    endless: Sequence[str]
    alike: Alike


def _run(sitting: _Sitting) -> Judged:
    """Ask every question, but of files in which nobody has written anything: what is known of those is taken."""
    untouched = _untouched(sitting)
    begun, paper = sitting.clock.ticks(), sitting.paper
    asked = [each for each, content in sitting.files.items() if content is not None and each not in untouched]
    with ExitStack() as stack:
        cell = stack.enter_context(sitting.jail.hold(sitting.handed_in)) if asked else None
        verdicts = []
        for exercise, askings in paper.exercises:
            content = sitting.files[exercise.id]
            if exercise.id in untouched:
                verdicts.append(untouched[exercise.id].verdicts[0])
                continue
            sitting.reached(exercise.id)
            if exercise.is_page and exercise.id in sitting.endless:
                verdicts.append(_of_endless(exercise, content, paper))
            elif exercise.id in sitting.put_aside:
                why = sitting.put_aside[exercise.id]
                verdicts.append(tuple(fault(question, why) for question in exercise.questions))
            else:
                verdicts.append(_of_file(exercise, askings, sitting.handed_in, content, cell, paper, sitting.alike))
        output = cell.output if cell else ""
    seconds = sitting.clock.ticks() - begun + sum(each.seconds for each in untouched.values())
    return Judged(tuple(verdicts), output, seconds)


def _untouched(sitting: _Sitting) -> dict[str, Judged]:
    """What stands for each file in which nobody has written anything: such a file is run once, and alone."""
    found, alike = {}, sitting.alike
    for exercise, askings in sitting.paper.exercises:
        content = sitting.files[exercise.id]
        if content is None or exercise.id in sitting.put_aside or not alike.is_untouched(exercise, content):
            continue
        if alike.untouched(exercise, content) is None:
            sitting.reached(exercise.id)
            begun, alone = sitting.clock.ticks(), {exercise.path_in(sitting.handed_in): content}
            with sitting.jail.hold(alone) as cell:
                verdicts = _of_file(exercise, askings, alone, content, cell, sitting.paper, alike)
                output = cell.output
            alike.keep_untouched(exercise, content, Judged((verdicts,), output, sitting.clock.ticks() - begun))
        if (judged := alike.untouched(exercise, content)) is not None:
            found[exercise.id] = judged
    return found


def _asking(course: Course, key: Key, encode: Encode, question: Question) -> Asking:
    cases = course.cases(question)
    expected = tuple(key.expected(question, case) for case in cases)
    asked = with_again(cases, course.salt)
    return Asking(question, cases, expected, encode(asked), course.seconds_for(question), len(asked), course.salt)


def _graded(exercise: Exercise, content: bytes | None) -> GradedFile | None:
    if content is None:
        return None
    text = content.decode("utf-8", errors="replace")
    return GradedFile(exercise.file, hashlib.sha256(content).hexdigest(), text)


def _of_file(
    exercise: Exercise,
    askings: Sequence[Asking],
    files: Mapping[str, bytes],
    content: bytes | None,
    cell: Cell | None,
    paper: Paper,
    alike: Alike,
) -> tuple[Verdict, ...]:
    """The verdicts on an exercise's file, which has this content among these files."""
    if exercise.is_page:
        return _of_page(exercise, exercise.path_in(files), content, cell, paper)
    return _verdicts(exercise, askings, cell if content is not None else None, paper, alike)


def _verdicts(
    exercise: Exercise, askings: Sequence[Asking], cell: Cell | None, paper: Paper, alike: Alike
) -> tuple[Verdict, ...]:
    """Ask every question, then judge what came together, unless the very same has been judged before."""
    came = [_came(exercise, each, cell) for each in askings]
    if cell is None:
        return _judged(exercise, askings, came, None, paper)
    further = _further(askings, cell, paper)
    try:
        before = alike.answered(exercise, came, further)
        if before is not None:
            return before
    except Exception as problem:
        return tuple(fault(each.question, _in_words(problem)) for each in askings)
    verdicts = _judged(exercise, askings, came, further, paper)
    alike.keep_answered(exercise, came, further, verdicts)
    return verdicts


def _judged(
    exercise: Exercise,
    askings: Sequence[Asking],
    came: Sequence[Sequence[Answer] | Verdict],
    further: Further | None,
    paper: Paper,
) -> tuple[Verdict, ...]:
    """The verdicts on what came. Any exception here becomes the verdict `fault`."""
    faults = {each.question: each for each in came if isinstance(each, Verdict)}
    left = [(each, answers) for each, answers in zip(askings, came, strict=True) if not isinstance(answers, Verdict)]
    try:
        asked = [settled(each.question, each.cases, each.expected, answers, each.salt) for each, answers in left]
        helpers = _helpers(exercise, further, paper) if further else None
        made = verdicts_on(asked, exercise.topic, helpers, paper.course.carry)
        judged = {each.question: each for each in made}
    except Exception as problem:
        judged = {each.question.id: fault(each.question, _in_words(problem)) for each, _ in left}
    return tuple({**judged, **faults}[each.question.id] for each in askings)


def _of_page(
    exercise: Exercise, path: str, content: bytes | None, cell: Cell | None, paper: Paper
) -> tuple[Verdict, ...]:
    """Watch a script, and judge what was seen. Any exception here becomes the verdict `fault`."""
    from byheart.reading.catalogue import named  # for this exercise alone: it takes long to load
    from byheart.reading.page import page_verdicts
    from byheart.reading.run import read_held

    def read() -> Any:
        if cell is None or content is None:
            raise GraderFault("there is nothing to watch.")
        return named(read_held(cell, path, content, *paper.course.samples(), paper.course.salt), paper.course)

    try:
        return page_verdicts(exercise, content, read, paper.hints)
    except Exception as problem:
        return tuple(fault(question, _in_words(problem)) for question in exercise.questions)


def _of_endless(exercise: Exercise, content: bytes | None, paper: Paper) -> tuple[Verdict, ...]:
    """The verdicts on a script whose text takes too long to follow."""
    from byheart.reading.page import page_verdicts
    from byheart.reading.seen import too_much

    return page_verdicts(exercise, content, lambda: too_much(TimeoutError()), paper.hints)


def _further(askings: Sequence[Asking], cell: Cell, paper: Paper) -> Further:
    """A way to ask this file more than the paper does."""
    seconds = {each.question.id: each.seconds * _ONE_CASE for each in askings}

    def ask(question: Question, case: bytes, led: bool) -> Sequence[Answer]:
        return cell.answers(question, case, 1, seconds[question.id], led)

    return Further({each.question.id: each.question for each in askings}, paper.encode, ask)


def _helpers(exercise: Exercise, further: Further, paper: Paper) -> Helpers | None:
    if paper.known is None:
        return None
    return Helpers(
        paper.known,
        functools.cache(lambda: solution_for(paper.course, exercise)),
        lambda question, case: further.once(question, [case]),
        lambda: axes_in(exercise.folder / exercise.file),
        lambda question, case, names, told: further.once(question, led(case, names, told), True),
    )


def _came(exercise: Exercise, asking: Asking, cell: Cell | None) -> Sequence[Answer] | Verdict:
    """The answers to one question, or the verdict `fault` if asking failed."""
    if cell is None:
        return [Answer("missing", complaint=f"there is no file {exercise.file}")]
    try:
        return cell.answers(asking.question, asking.asked, asking.count, asking.seconds)
    except Exception as problem:
        return fault(asking.question, _in_words(problem))


def _in_words(problem: Exception) -> str:
    if isinstance(problem, GraderFault):
        return str(problem)
    return f"{type(problem).__name__} in the grader. Please report it."


def _settings(course: Course, exercises: Sequence[Exercise]) -> str:
    """One hash of what is asked and how it is judged; points aren't part of it.

    The secret seed is left out: students see this hash, and could try numbers until it fits. The key's hash tells one
    secret from another, and is shown to nobody.
    """
    made = origin(course, exercises)
    settings = {
        "asked": made["questions"],
        "seconds": [[each.id, course.seconds_for(each)] for each in _questions(exercises)],
        "mistakes": made.get("mistakes", ""),
        "machinery": digest_of_rooms(DECIDING),
    }
    return hashlib.sha256(json.dumps(settings).encode()).hexdigest()


def _award(course: Course, exercises: Sequence[Exercise]) -> str:
    """One hash of what the points depend on, for the same verdicts."""
    points = [[each.id, each.points] for each in _questions(exercises)]
    return hashlib.sha256(json.dumps([course.carry, points]).encode()).hexdigest()


def _questions(exercises: Sequence[Exercise]) -> list[Question]:
    return [question for exercise in exercises for question in exercise.questions]
