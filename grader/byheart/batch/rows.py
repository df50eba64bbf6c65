"""The rows of a gradebook, as data: a result, an attempt, a mark, a mark that a regrade changed, and who wasn't graded.

Frozen facts, and the forms in which a report is kept beside its attempt. Nothing is read, written or graded here.
"""

import hashlib
import json
import zlib
from dataclasses import asdict, dataclass, replace
from typing import Any

from byheart.batch.entries import plain
from byheart.judging.judge import Verdict
from byheart.judging.results import Receipt, Report, as_json


@dataclass(frozen=True, slots=True)
class Result:
    """One student's result, as it is kept. `report` is the report as JSON; `page` is its pages' name without ending.

    `identity` is the hash of all that its verdicts depend on, and `award` of what its points depend on besides;
    `asked` is the hash of all that is the same for everybody of these. `submission` is the files' hash, `tried` the
    verdicts in short, `attempt` the number of the attempt that it is (0: of what was handed in now).
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
    submission: str = ""
    asked: str = ""
    tried: str = "[]"
    attempt: int = 0

    @property
    def ungraded(self) -> int:
        """How many questions weren't graded, by a fault of ours."""
        return sum(outcome == "fault" for _, _, _, outcome, *_ in self.marks)


@dataclass(frozen=True, slots=True)
class Tried:
    """The verdict on one question in an attempt, in short. `follows` names the question that alone makes it wrong."""

    question: str
    outcome: str
    score: float
    points: float
    mistake: str | None = None
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a student. `at` is when it was handed in, "" where that isn't known."""

    student: str
    number: int
    submission: str
    at: str
    graded_at: str
    score: float
    points: float
    verdicts: tuple[Tried, ...]

    @property
    def when(self) -> str:
        """When it was handed in, or else when it was graded, which was later."""
        return self.at or self.graded_at


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


def result_of(report: Report, page: str, identity: str, attempt: int = 0) -> Result:
    """A report as the gradebook keeps it. One with a fault gets no identity, so that the next run grades it again."""
    if any(verdict.outcome == "fault" for verdict in report.verdicts):
        identity = ""
    return Result(
        student=report.student,
        page=page,
        identity=identity,
        score=report.score,
        points=report.points,
        seconds=report.seconds,
        graded_at=report.graded_at,
        report=json.dumps(as_json(report), separators=(",", ":")),
        award=report.receipt.award,
        marks=tuple(_mark(place, verdict) for place, verdict in enumerate(report.verdicts)),
        remarks=report.remarks,
        submission=report.receipt.submission,
        asked=asked_with(report.receipt),
        tried=tried(report),
        attempt=attempt,
    )


def asked_with(receipt: Receipt) -> str:
    """One hash of all that a verdict depends on beside the submission. It stays in the gradebook, as the seed does."""
    asked = asdict(replace(receipt, submission="", award=""))
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()


def tried(report: Report) -> str:
    """The verdicts in short, as JSON: a list for each, in the order of the fields of Tried."""
    rows = [
        [each.question, each.outcome, each.score, each.points, each.mistake, each.follows] for each in report.verdicts
    ]
    return json.dumps(rows, separators=(",", ":"))


def packed(report: str) -> bytes:
    """A report's JSON, compressed."""
    return zlib.compress(report.encode("utf-8", "surrogatepass"), 6)


def unpacked(report: bytes) -> str:
    """What `packed` compressed."""
    return zlib.decompress(report).decode("utf-8", "surrogatepass")


def _mark(place: int, verdict: Verdict) -> tuple[Any, ...]:
    line = verdict.lines[-1].number if verdict.lines else None
    exercise = verdict.question.partition("/")[0]
    message = plain(verdict.message)
    marked = (verdict.outcome, verdict.score, verdict.points, verdict.mistake, message, line)
    return (place, exercise, verdict.question, *marked)
