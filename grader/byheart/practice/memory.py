"""What the loop asks of the memory: to keep an attempt, what to practise next, and how the course stands.

`Remembering` asks the log and the schedule. `Forgetful` keeps nothing and goes through the course in its order.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.memory import schedule
from byheart.memory.attempts import Attempt, attempt_from, begun, hash_of
from byheart.memory.clock import day_of
from byheart.memory.log import Log, now
from byheart.memory.phrases import weekday
from byheart.memory.rating import reviews
from byheart.memory.skills import Skill, skills_of
from byheart.practice.events import Note
from byheart.practice.states import Row, Standing


@dataclass(frozen=True, slots=True)
class Choice:
    """The exercise to practise, why, and whether it is due: then it is rebuilt from an empty file."""

    exercise: str
    why: str = ""
    due: bool = False


class Memory(Protocol):
    """What the loop asks."""

    def note(self, note: Note, exercise: Exercise) -> None:
        """Keep this attempt."""

    def attempts(self) -> Sequence[Attempt]:
        """All attempts so far."""

    def standing(self) -> Standing:
        """How the course stands now."""

    def next_up(self, after: str, leave: Collection[str]) -> Choice | None:
        """What comes next, after this exercise and without those; None if nothing is left."""

    def why(self, exercise: str) -> str:
        """Why this exercise is due, in a few words; nothing where it isn't."""


@dataclass
class Forgetful:
    """Keeps nothing. What was right in this run counts as held."""

    exercises: Sequence[Exercise]
    _right: dict[str, bool] = field(default_factory=dict)

    def note(self, note: Note, exercise: Exercise) -> None:
        """Remember until the end of the run."""
        self._right[exercise.id] = note.checked.is_right

    def attempts(self) -> Sequence[Attempt]:
        """None."""
        return ()

    def standing(self) -> Standing:
        """What was right in this run."""
        rows = tuple(Row(each.id, "right" if self._right.get(each.id) else "to do") for each in self.exercises)
        return Standing(sum(self._right.values()), len(rows), "", rows)

    def next_up(self, after: str, leave: Collection[str]) -> Choice | None:
        """The next in the order of the course that wasn't right in this run."""
        order = [each.id for each in self.exercises]
        start = order.index(after) + 1 if after in order else 0
        left = [each for each in (*order[start:], *order[:start]) if not self._right.get(each) and each not in leave]
        return Choice(left[0]) if left else None

    def why(self, exercise: str) -> str:
        """Nothing is known."""
        return ""


@dataclass
class Remembering:
    """Asks the log, and the schedule that follows from it."""

    course: Course
    exercises: Sequence[Exercise]
    log: Log
    clock: Callable[[], datetime] = now
    _skills: tuple[Skill, ...] = ()

    def __post_init__(self) -> None:
        self._skills = skills_of(self.course, self.exercises)
        self._last = ""

    def note(self, note: Note, exercise: Exercise) -> None:
        """Append it to the log, which says by itself what it can't do."""
        at, course, form = self.clock(), self.course.title, note.form
        sha256 = note.checked.sha256 or hash_of(b"")  # a file that is gone
        attempt: Attempt
        if note.begins:
            ids = [each.id for each in exercise.questions]
            attempt = begun(ids, sha256, at=at, course=course, source="practice", form=form)
        else:
            attempt = attempt_from(
                note.checked.verdicts,
                sha256,
                at=at,
                course=course,
                source="practice",
                form=form,
                help=note.help,
                shown=note.shown,
                seconds=note.seconds,
            )
        self.log.append(attempt)

    def attempts(self) -> Sequence[Attempt]:
        """All attempts in this course."""
        return self.log.attempts(self.course.title)

    def standing(self) -> Standing:
        """How many skills are held, what is due, and how each exercise stands."""
        standings = self._standings()
        due = schedule.due(standings, self.clock())
        held = len(schedule.held(standings, self.clock()))
        titles = ", ".join(each.skill.title for each in due[:3]) + (" and more" if len(due) > 3 else "")
        opened = {each.exercise for each in self.attempts()}
        rows = tuple(self._row(each, standings, due, opened) for each in self.exercises)
        return Standing(held, len(standings), titles, rows, self._later(standings))

    def next_up(self, after: str, leave: Collection[str]) -> Choice | None:
        """What the schedule says, without the exercises that are to be left."""
        standings, moment = self._standings(), self.clock()
        open_ = [each for each in self._skills if not set(each.exercises) <= set(leave)]
        kept = [each for each in standings if each.skill in open_]
        before = next((each.id for each in self._skills if after in each.exercises), None)
        found = schedule.next_up(kept, open_, moment, before)
        if found is None:
            return None
        due = any(each.skill == found.skill for each in schedule.due(standings, moment))
        exercise = (
            found.exercise
            if found.exercise not in leave
            else next(each for each in found.skill.exercises if each not in leave)
        )
        return Choice(exercise, _because(found.skill, found.why, due), due)

    def why(self, exercise: str) -> str:
        """What is due of it, and why."""
        due = schedule.due(self._standings(), self.clock())
        own = [each for each in due if exercise in each.skill.exercises]
        return _because(own[0].skill, own[0].why, True) if own else ""

    def _standings(self) -> tuple[schedule.Standing, ...]:
        return schedule.standings(reviews(self.attempts(), self._skills), self._skills, self.clock())

    def _later(self, standings: Sequence[schedule.Standing]) -> str:
        """What is due next after today, and when."""
        today = day_of(self.clock())
        coming = [each for each in standings if each.due is not None and each.day > today]
        if not coming:
            return ""
        first = min(each.day for each in coming)
        titles = [each.skill.title for each in coming if each.day == first]
        return f"{titles[0]}{' and more' if len(titles) > 1 else ''}, {weekday(first, today)}"

    def _row(
        self,
        exercise: Exercise,
        standings: Sequence[schedule.Standing],
        due: Sequence[schedule.Standing],
        opened: Collection[str],
    ) -> Row:
        """How an exercise stands. A skill may be shared by two, so one may never have been opened."""
        own = [each for each in standings if exercise.id in each.skill.exercises]
        if any(each in due for each in own):
            return Row(exercise.id, "due", due=True)
        tried = [each for each in own if each.times]
        if not tried or exercise.id not in opened:
            return Row(exercise.id, "not tried yet")
        today = [each for each in tried if each.reviewed == day_of(self.clock())]
        if any(each.missed for each in tried):
            missed = ", ".join(f"{each.skill.title} ({each.missed})" for each in today if each.missed)
            return Row(exercise.id, "not recalled yet", missed=missed)
        if today:
            return Row(exercise.id, "rebuilt today")
        recall = min(each.recall for each in tried)
        return Row(exercise.id, f"{recall:.0%} likely to be recalled")


def _because(skill: Skill, why: str, due: bool) -> str:
    """Why this comes now."""
    return f"due today: {skill.title} ({why})" if due else f"new: {skill.title}"
