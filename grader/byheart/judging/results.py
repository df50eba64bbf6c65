"""The result of one submission, as data: a Report, and the receipt that says what was graded.

Frozen facts only, with the same content as plain JSON. Pages and exports show only what is in here. A report must hold
nothing of the answer key except a Curve's series, nothing of the questions' source, and nothing of another student.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from byheart.asking.answer import Line
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict, with_word
from byheart.judging.pictures import Cells, Curve
from byheart.judging.word import Given, Word, given_from


@dataclass(frozen=True, slots=True)
class GradedFile:
    """A file as it was graded. `text` is for display: bytes that aren't UTF-8 are replaced."""

    path: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class Total:
    """What several questions brought together. `ungraded` of the `asked` have no mark, by a fault of ours.

    What isn't graded is no 0, and a sum without it is no total: only the points so far.
    """

    score: float
    points: float
    ungraded: int
    asked: int

    @property
    def shown(self) -> tuple[str, str]:
        """The points, and what belongs beside them: 3, of 4."""
        if self.ungraded and self.ungraded == self.asked:
            return "not graded", ""
        return amount(self.score), "so far" if self.ungraded else f"of {amount(self.points)}"

    @property
    def as_json(self) -> dict[str, Any]:
        """As it is in results.json."""
        if not self.ungraded:
            return {"score": self.score, "points": self.points}
        return {"score": None, "points": self.points, "so_far": self.score, "not_graded": self.ungraded}


def total_of(verdicts: Sequence[Verdict]) -> Total:
    """The sum of these verdicts."""
    score, points = sum(each.score for each in verdicts), sum(each.points for each in verdicts)
    return Total(score, points, sum(not each.graded for each in verdicts), len(verdicts))


def amount(number: float) -> str:
    """A number of points, without superfluous zeros."""
    return f"{round(number, 2):.12g}"


@dataclass(frozen=True, slots=True)
class ExerciseResult:
    """The result of one exercise of one submission."""

    id: str
    file: GradedFile | None
    verdicts: tuple[Verdict, ...]

    @property
    def total(self) -> Total:
        """The sum of its questions."""
        return total_of(self.verdicts)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was graded, and with what: enough to tell whether grading again could give another result.

    `seeds` are the open seeds; secret ones are only counted. `confined` is False if no jail held the student's code.
    `award` is the hash of the points and the carry alone: with another one the same verdicts get other points, and
    nobody is asked again. `machine` is the kind of system and processor, whose last digits differ as NumPy's do; "" in
    what was graded before it was noted.
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
    award: str = ""
    machine: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """One graded submission. `output` is what it printed, shortened; `remarks` say what wasn't read of it.

    `given` is a person's word on the whole. Those on single questions stand in their verdicts.
    """

    student: str
    exercises: tuple[ExerciseResult, ...]
    receipt: Receipt
    seconds: float
    graded_at: str
    output: str = ""
    remarks: tuple[str, ...] = ()
    given: Given | None = None

    @property
    def total(self) -> Total:
        """The sum of all questions, or what a person gave for the whole."""
        total = total_of(self.verdicts)
        if self.given is None or self.given.word.points is None:
            return total
        return Total(self.given.word.points, total.points, 0, total.asked)

    @property
    def excused(self) -> bool:
        """Whether a person excused all of it: then it has no mark."""
        if self.given is not None and self.given.word.excused:
            return True
        return bool(self.verdicts) and all(each.given and each.given.word.excused for each in self.verdicts)

    @property
    def words(self) -> tuple[Given, ...]:
        """Every word of a person's on it, the one on the whole first."""
        return tuple(each for each in (self.given, *(verdict.given for verdict in self.verdicts)) if each)

    @property
    def score(self) -> float:
        """All points that were awarded; those so far, where something wasn't graded."""
        return self.total.score

    @property
    def points(self) -> float:
        """All points that could be reached."""
        return self.total.points

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Every question's verdict, in the order of the course."""
        return tuple(verdict for exercise in self.exercises for verdict in exercise.verdicts)


def with_marks_of(report: Report, before: Report) -> Report:
    """The report in which a question that met a fault of ours has its verdict from before, and says so.

    A mark stands only for the very question that failed, for as many points, and if it was given under the same key.
    """
    if before.receipt.key != report.receipt.key:
        return report
    known = {each.question: each for each in before.verdicts if each.outcome != "fault"}

    def standing(verdict: Verdict) -> Verdict:
        was = known.get(verdict.question)
        if verdict.outcome != "fault" or was is None or was.points != verdict.points:
            return verdict
        return replace(was, notes=(*was.notes, f"This mark is from an earlier run. This time: {verdict.message}"))

    exercises = (replace(each, verdicts=tuple(map(standing, each.verdicts))) for each in report.exercises)
    return replace(report, exercises=tuple(exercises))


def with_words(report: Report, words: Sequence[Word]) -> Report:
    """The report with what a person said in it. All that is shown or handed out is made from this.

    A word on a question that isn't asked any more stays out; who keeps the words tells that.
    """
    said = {each.question: each for each in words}
    whole = said.get("")

    def told(verdict: Verdict, file: GradedFile | None) -> Verdict:
        word = said.get(verdict.question)
        return verdict if word is None else with_word(verdict, word, is_changed(word, hash_of(file)))

    exercises = tuple(
        replace(each, verdicts=tuple(told(verdict, each.file) for verdict in each.verdicts))
        for each in report.exercises
    )
    if whole is None:
        return replace(report, exercises=exercises)
    total = total_of(tuple(verdict for each in exercises for verdict in each.verdicts))
    score = None if total.ungraded else total.score
    given = Given(whole, score, total.points, is_changed(whole, report.receipt.submission))
    return replace(report, exercises=exercises, given=given)


def hash_of(file: GradedFile | None) -> str:
    """What a word remembers of the file that it was said of, also where there was none."""
    return file.sha256 if file else "no file"


def is_changed(word: Word, now: str) -> bool:
    """Whether what a word was said of has another hash now; not where nobody knows what it was said of."""
    return word.file not in ("", now)


def as_json(report: Report) -> dict[str, Any]:
    """A report as plain JSON, with all that `from_json` needs."""
    return asdict(report)


def from_json(table: Mapping[str, Any]) -> Report:
    """The report that `as_json` wrote. Raises KeyError or TypeError if the table is no such report."""
    fields = dict(table)
    fields["exercises"] = tuple(_exercise(each) for each in fields["exercises"])
    fields["receipt"] = Receipt(**{**fields["receipt"], "seeds": tuple(fields["receipt"]["seeds"])})
    fields["remarks"] = tuple(fields["remarks"])
    fields["given"] = given_from(fields.get("given"))
    return Report(**fields)


def _exercise(table: Mapping[str, Any]) -> ExerciseResult:
    file = GradedFile(**table["file"]) if table["file"] else None
    return ExerciseResult(table["id"], file, tuple(verdict_from(each) for each in table["verdicts"]))


def verdict_from(table: Mapping[str, Any]) -> Verdict:
    """The verdict that `asdict` wrote."""
    fields = dict(table)
    fields["lines"] = tuple(Line(**line) for line in fields["lines"])
    fields["notes"] = tuple(fields["notes"])
    fields.setdefault("forgivable", fields["outcome"] == "wrong" and fields["score"] > 0)  # older ones don't say it
    fields["hints"] = tuple(fields["hints"])
    fields["causes"] = tuple(Cause(**{**each, "hints": tuple(each["hints"])}) for each in fields.get("causes", ()))
    fields["given"] = given_from(fields.get("given"))
    if fields["cells"]:
        fields["cells"] = Cells(fields["cells"]["name"], tuple(tuple(row) for row in fields["cells"]["differs"]))
    if fields["curve"]:
        curve = fields["curve"]
        fields["curve"] = Curve(curve["case"], tuple(curve["got"]), tuple(curve["wanted"]))
    return Verdict(**fields)
