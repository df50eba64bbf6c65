"""What `pytest exercises` tells the log, and what the log says is due.

It logs an attempt for each exercise in which something was written. That is over in a few milliseconds; nothing that
goes wrong here keeps the verdicts from the learner.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.judging.judge import Verdict
from byheart.learner import screen
from byheart.learner.screen import Style
from byheart.memory.attempts import attempt_from
from byheart.memory.log import Log, is_wanted, where
from byheart.memory.skills import skills_of
from byheart.memory.stored import due_today


@dataclass(frozen=True, slots=True)
class Tried:
    """What was asked: all verdicts, and of each exercise's file the hash and the way in which it is put."""

    verdicts: Sequence[Verdict]
    sha256: Mapping[str, str]
    forms: Mapping[str, str] = field(default_factory=dict)


def remembered(course: Course, exercises: Sequence[Exercise], tried: Tried, style: Style) -> Iterator[str]:
    """Log it, and yield what is to be said: what is due, or why it can't be logged. Raises GraderFault."""
    if not is_wanted(course):
        return
    said: list[str] = []
    log = Log(where(), said.append, hurried=True)
    now = log.clock()
    attempts = []
    for exercise, own in screen.grouped(tried.verdicts).items():
        sha256, form, help_ = tried.sha256[exercise], tried.forms.get(exercise, "stub"), _help(own, style.hints)
        attempts.append(attempt_from(own, sha256, at=now, course=course.title, source="pytest", form=form, help=help_))
    log.append_all(attempts)
    due = due_today(log, course.title, skills_of(course, exercises))
    if due:
        yield screen.due_today([each.title for each in due], style)
    yield from said


def _help(verdicts: Sequence[Verdict], level: int) -> dict[str, int]:
    """The hints that were asked for and shown. The first is always shown, so nobody asked for it."""
    if level < 2:
        return {}
    return {each.question: min(level, max(len(cause.hints) for cause in each.told)) for each in verdicts if each.told}
