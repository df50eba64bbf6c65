"""Everybody's mark as it leaves byheart: from the gradebook, with what lateness takes off, one student at a time.

This is the one place where a mark for another system is made, and every format shows the same one. Nothing is guessed:
who isn't graded has no mark, which is no 0, and neither has who is excused.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from byheart.batch.gradebook import Gradebook, NotTaken
from byheart.judging.judge import Verdict
from byheart.judging.results import Report, amount
from byheart.submissions import HandIn, Person
from byheart.submissions.handin import UNTOLD


@dataclass(frozen=True, slots=True)
class Marked:
    """One submission's mark. A group hands in once: each of its `people` has this mark.

    `report` is None, and `why` says why, where nothing of it could be graded.
    """

    student: str
    report: Report | None
    handed_in: HandIn = UNTOLD
    why: str = ""

    @property
    def people(self) -> tuple[Person, ...]:
        """Whose mark it is: at least one person, who may have no name."""
        return self.handed_in.people or (Person(),)

    @property
    def name(self) -> str:
        """The name to show: as it was told, or else the submission's id."""
        return self.handed_in.name or self.student

    @property
    def of(self) -> float:
        """The most that could be reached."""
        return self.report.points if self.report else 0.0

    @property
    def mark(self) -> float | None:
        """The points to hand out; None where there are none to be had."""
        if self.report is None or self.report.total.ungraded:
            return None
        return self.report.score

    @property
    def missing(self) -> str:
        """Why there is no mark, as a clause; "" where there is one."""
        if self.report is None:
            return f"not graded: {self.why}"
        if ungraded := self.report.total.ungraded:
            return f"{ungraded} of {self.report.total.asked} questions aren't graded, by a fault of byheart's"
        return ""

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdict on each question; none where nothing could be graded."""
        return self.report.verdicts if self.report else ()

    def scaled(self, out_of: float | None) -> float | None:
        """The mark, with `out_of` points for whoever has all of them; None of it changes nothing."""
        if self.mark is None or out_of is None or not self.of:
            return self.mark
        return self.mark / self.of * out_of


@dataclass(frozen=True, slots=True)
class Marks:
    """A class's marks. Each pass reads them again, one at a time, so that memory doesn't grow with the class."""

    title: str
    gradebook: Gradebook

    def __iter__(self) -> Iterator[Marked]:
        """Every submission that has marks, or was to have some, by its id."""
        facts, refused = self.gradebook.hand_ins(), _reasons(self.gradebook.refusals())
        for report, _ in self.gradebook.reports():
            refused.pop(report.student, None)
            yield Marked(report.student, report, facts.get(report.student, UNTOLD))
        for student, why in refused.items():
            yield Marked(student, None, facts.get(student, UNTOLD), why)

    @property
    def of(self) -> float:
        """The most that anybody could reach."""
        return max((each.of for each in self), default=0.0)


def marks_of(gradebook: Gradebook) -> Marks:
    """The marks in this gradebook."""
    return Marks(gradebook.fact("title", ""), gradebook)


def _reasons(refusals: Iterator[NotTaken]) -> dict[str, str]:
    """Why somebody wasn't graded. What belongs to nobody is nobody's mark."""
    return {each.student: each.why for each in refusals if each.student}


def in_cell(mark: float | None) -> str:
    """A mark as other systems compare it, with two decimals at most; nothing where there is none."""
    return "" if mark is None else amount(mark)
