"""The rows of a gradebook, as data: a result, a mark, a mark that a regrade changed, and who wasn't graded.

Frozen facts only: nothing is read, written or graded here.
"""

import json
from dataclasses import dataclass
from typing import Any

from byheart.batch.entries import plain
from byheart.judging.judge import Verdict
from byheart.judging.results import Report, as_json


@dataclass(frozen=True, slots=True)
class Result:
    """One student's result, as it is kept. `report` is the report as JSON; `page` is its pages' name without ending.

    `identity` is the hash of all that its verdicts depend on, and `award` of what its points depend on besides.
    `remarks` are the report's, passed on so that they can be shown at once. They are stored in the report only.
    """

    student: str
    page: str
    identity: str
    score: float
    points: float
    seconds: float
    graded_at: str
    report: str
    award: str
    marks: tuple[tuple[Any, ...], ...]
    remarks: tuple[str, ...] = ()

    @property
    def ungraded(self) -> int:
        """How many questions weren't graded, by a fault of ours."""
        return sum(outcome == "fault" for _, _, _, outcome, *_ in self.marks)


# The fields of a Result that are no columns of its row.
NO_COLUMNS = ("marks", "remarks")


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark for one question."""

    outcome: str
    score: float
    points: float

    @property
    def graded(self) -> bool:
        """Whether there is a mark at all: a question that met a fault of ours has none, which is no 0."""
        return self.outcome != "fault"


@dataclass(frozen=True, slots=True)
class Moved:
    """A mark that a regrade changed. `old` or `new` is None if the question wasn't asked then."""

    student: str
    question: str
    old: Mark | None
    new: Mark | None


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A student who wasn't graded in the last run, and why. `ours` is True if that isn't the student's fault."""

    student: str
    why: str
    ours: bool


def result_of(report: Report, page: str, identity: str) -> Result:
    """A report as the gradebook keeps it. One with a fault gets no identity, so that the next run grades it again."""
    if any(verdict.outcome == "fault" for verdict in report.verdicts):
        identity = ""
    marks = tuple(_mark(place, verdict) for place, verdict in enumerate(report.verdicts))
    text = json.dumps(as_json(report), separators=(",", ":"))
    return Result(
        report.student,
        page,
        identity,
        report.score,
        report.points,
        report.seconds,
        report.graded_at,
        text,
        report.receipt.award,
        marks,
        report.remarks,
    )


def _mark(place: int, verdict: Verdict) -> tuple[Any, ...]:
    line = verdict.lines[-1].number if verdict.lines else None
    exercise = verdict.question.partition("/")[0]
    message = plain(verdict.message)
    marked = (verdict.outcome, verdict.score, verdict.points, verdict.mistake, message, line)
    return (place, exercise, verdict.question, *marked)
