"""What became of one submission: a Report, and the receipt that says what was graded.

Facts only, frozen, and the same as plain JSON. Everything a page or an export shows is in here, and nothing of the key,
of the questions' source, or of another student is.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from byheart.asking.answer import Line
from byheart.judging.judge import Cells, Curve, Verdict


@dataclass(frozen=True, slots=True)
class GradedFile:
    """A file as it was graded. `text` is for reading: what wasn't UTF-8 in it is replaced."""

    path: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class ExerciseResult:
    """One exercise of one submission."""

    id: str
    file: GradedFile | None
    verdicts: tuple[Verdict, ...]

    @property
    def score(self) -> float:
        """The points that were awarded."""
        return sum(verdict.score for verdict in self.verdicts)

    @property
    def points(self) -> float:
        """The points there are."""
        return sum(verdict.points for verdict in self.verdicts)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was graded, with what: enough to say whether grading again could bring anything else.

    `seeds` are the open ones; a secret one is only counted. `confined` is False where no jail held the student's code.
    """

    submission: str
    key: str
    settings: str
    kit: str
    python: str
    numpy: str
    seeds: tuple[int, ...]
    secret_seeds: int
    confined: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One submission, graded. `output` is what it printed, shortened; `remarks` is what couldn't be taken from it."""

    student: str
    exercises: tuple[ExerciseResult, ...]
    receipt: Receipt
    seconds: float
    graded_at: str
    output: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """All points that were awarded."""
        return sum(exercise.score for exercise in self.exercises)

    @property
    def points(self) -> float:
        """All points there are."""
        return sum(exercise.points for exercise in self.exercises)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Every question's verdict, in the order of the course."""
        return tuple(verdict for exercise in self.exercises for verdict in exercise.verdicts)


def as_json(report: Report) -> dict[str, Any]:
    """A report as plain JSON, with all that `from_json` needs."""
    return asdict(report)


def from_json(table: Mapping[str, Any]) -> Report:
    """The report that `as_json` wrote. Raises KeyError or TypeError where it didn't."""
    fields = dict(table)
    fields["exercises"] = tuple(_exercise(each) for each in fields["exercises"])
    fields["receipt"] = Receipt(**{**fields["receipt"], "seeds": tuple(fields["receipt"]["seeds"])})
    fields["remarks"] = tuple(fields["remarks"])
    return Report(**fields)


def _exercise(table: Mapping[str, Any]) -> ExerciseResult:
    file = GradedFile(**table["file"]) if table["file"] else None
    return ExerciseResult(table["id"], file, tuple(verdict_from(each) for each in table["verdicts"]))


def verdict_from(table: Mapping[str, Any]) -> Verdict:
    """The verdict that `asdict` wrote."""
    fields = dict(table)
    fields["lines"] = tuple(Line(**line) for line in fields["lines"])
    fields["notes"] = tuple(fields["notes"])
    fields["hints"] = tuple(fields["hints"])
    if fields["cells"]:
        fields["cells"] = Cells(fields["cells"]["name"], tuple(tuple(row) for row in fields["cells"]["differs"]))
    if fields["curve"]:
        curve = fields["curve"]
        fields["curve"] = Curve(curve["case"], tuple(curve["got"]), tuple(curve["wanted"]))
    return Verdict(**fields)
