"""How late a submission was, and what that takes off its mark: worked out anew each time, and never kept.

What isn't known takes nothing off, and is told. No clock is looked at: only what a platform or the settings say.
"""

import math
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from byheart.batch.gradebook import Gradebook
from byheart.curriculum.course import Course
from byheart.curriculum.late import Late
from byheart.report.handed import duration
from byheart.submissions import HandIn

LATE = "late"  # the gradebook's fact that holds the course's policy …
COURSE = "course"  # … and the fact that says in which folder its settings are
_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0


@dataclass(frozen=True, slots=True)
class Lateness:
    """How late, in seconds (None: nobody knows), and the `share` of the mark that is taken off, from 0 to 1.

    `words` say it in a clause; "" where it was in time, or where nothing is known and nothing asks.
    """

    seconds: float | None = None
    share: float = 0.0
    words: str = ""

    @property
    def unknown(self) -> bool:
        """Whether it can't be told whether anything should be taken off."""
        return self.seconds is None and bool(self.words)


NOT_LATE = Lateness()
_MARKED = Lateness(None, 0.0, "late; the platform doesn't say by how much, so nothing is taken off")
_UNTOLD = Lateness(None, 0.0, "when it was handed in isn't known: nothing is taken off")


def policy_of(gradebook: Gradebook) -> Late:
    """The course's policy, as it was when the settings were last read."""
    return Late(**gradebook.fact(LATE, {}))


def facts_of(course: Course) -> dict[str, Any]:
    """What a gradebook keeps of a course's policy, and of where its settings are."""
    return {LATE: course.late.as_json(), COURSE: str(course.answers.resolve())}


def lateness(student: str, facts: HandIn, policy: Late) -> Lateness:
    """How late this submission was, under this policy."""
    seconds = _seconds(facts, policy)
    if seconds is None:
        if not policy.takes:
            return NOT_LATE
        return _MARKED if facts.marked_late else _UNTOLD
    days = _extension(student, facts, policy)
    over = seconds - days * _DAY
    extended = f" after an extension of {_of(days, 'day')}" if days else ""
    if over <= 0:
        return Lateness(0.0, 0.0, f"in time{extended}" if days and seconds > 0 else "")
    late = f"late by {duration(over)}{extended}"
    if over <= policy.grace * _MINUTE:
        return Lateness(over, 0.0, f"{late}: nothing is taken off")
    share = _share(over, policy)
    return Lateness(over, share, f"{late}: -{100 * share:g} % when marks are written" if share else late)


def _seconds(facts: HandIn, policy: Late) -> float | None:
    """How late, by the settings' own date if there is one, or as the platform says; 0 or less is in time."""
    if policy.due and facts.at:
        try:
            return (datetime.fromisoformat(facts.at) - datetime.fromisoformat(policy.due)).total_seconds()
        except (ValueError, TypeError):  # a time that can't be read, or one without a zone
            return facts.late
    return facts.late


def _extension(student: str, facts: HandIn, policy: Late) -> float:
    """The days that this student has, or for a group the most that one of its people has."""
    keys = {student, facts.group}
    for each in facts.people:
        keys |= {each.number, each.sid, each.login, each.email, each.name}
    return max((days for key, days in policy.extensions.items() if key in keys - {""}), default=0.0)


def _share(seconds: float, policy: Late) -> float:
    percent = policy.per_day * math.ceil(seconds / _DAY) + policy.per_hour * math.ceil(seconds / _HOUR)
    return min(percent, policy.cap) / 100


def _of(count: float, noun: str) -> str:
    return f"{count:g} {noun}{'s' * (count != 1)}"
