"""What is told of a hand-in beside its marks: whose it is, when it came, and whether it counts. No mark depends on it.

Plain values, made elsewhere from what a platform and a roster tell. What wasn't told isn't shown: a time that is
unknown isn't "in time".
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from byheart.report.text import counted, one_line
from byheart.report.words import listed, student_name, when

_LONGEST, _MOST_PEOPLE = 120, 12
_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60


@dataclass(frozen=True, slots=True)
class Told:
    """The facts of one hand-in. `late` is in seconds (None: not told), `is_listed` None where there is no roster.

    `lateness` says in a clause how late it was, and what that takes off when marks are written. The points are without.
    """

    name: str = ""
    section: str = ""
    group: str = ""
    people: tuple[str, ...] = ()
    at: str = ""
    attempt: int = 0
    late: float | None = None
    marked_late: bool = False
    counted: bool = True
    is_listed: bool | None = None
    lateness: str = ""

    def name_of(self, student: str) -> str:
        """The name to show: the one that was told, or else the id."""
        return student_name(self.name or student)

    def about(self, student: str) -> str:
        """What stands beside the name in the table of students; "" if there is nothing to say."""
        own = [one_line(student, _LONGEST)] if self.name and self.name != student else []
        section = [one_line(self.section, _LONGEST)] if self.section else []
        late = [f"late by {duration(self.late)}"] if self.late else ["late"] if self.marked_late else []
        return " · ".join([*own, *section, *late, *self._apart()])

    def rows(self, student: str) -> tuple[tuple[str, str], ...]:
        """The facts for the student's own page, each with its label."""
        own = (("Id", one_line(student, _LONGEST)),) if self.name and self.name != student else ()
        return (*own, *self._facts(), *(("Counts", each) for each in self._apart()))

    @property
    def as_json(self) -> dict[str, Any]:
        """The facts as plain JSON."""
        return {**asdict(self), "people": [*self.people]}

    def _facts(self) -> Iterator[tuple[str, str]]:
        if len(self.people) > 1:
            more = len(self.people) - _MOST_PEOPLE
            some = [one_line(each, _LONGEST) for each in self.people[:_MOST_PEOPLE]]
            yield "Group of", listed([*some, *([counted(more, "other")] if more > 0 else [])])
        if self.section:
            yield "Section", one_line(self.section, _LONGEST)
        if self.at:
            yield "Handed in", when(self.at)
        if self.attempt:
            yield "Attempt", str(self.attempt)
        if self.lateness:
            yield "Lateness", one_line(self.lateness, _LONGEST)
        elif self.late:
            yield "Late", f"by {duration(self.late)}"
        elif self.marked_late:
            yield "Late", "yes; the platform doesn't say by how much"

    def _apart(self) -> Iterator[str]:
        if not self.counted:
            yield "not counted in the class's figures"


NOTHING_TOLD = Told()


def duration(seconds: float) -> str:
    """So long, in its two largest units: 2 days and 3 hours."""
    left, parts = int(seconds), []
    for size, noun in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        count, left = divmod(left, size)
        if count:
            parts.append(counted(count, noun))
    return listed(parts[:2]) or "less than a minute"
