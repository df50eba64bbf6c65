"""What one student's page shows: an allow-list of plain values, made from a Report.

A template gets this view and never the Report, so what isn't named here can't be printed: no number of the key, no hash
of the key (a secret seed could be guessed with it), nothing of other students. To show something new, add it here. A
student's text is untrusted until it went through visible().
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from markupsafe import Markup

from byheart.asking.answer import Line
from byheart.judging.hints import Cause
from byheart.judging.judge import Outcome, Verdict
from byheart.judging.results import ExerciseResult, Receipt, Report, Total, total_of
from byheart.report import charts, code
from byheart.report.text import counted, lines_of, one_line, visible

WORDS: dict[Outcome, str] = {
    "right": "right",
    "wrong": "wrong",
    "error": "error",
    "timeout": "out of time",
    "crash": "crashed",
    "blank": "not written",
    "missing": "missing",
    "fault": "not graded",
}

FOLLOWS = "follows from"

# What an instructor wrote to groups of answers, by the answers' behaviour.
NO_MESSAGES: Mapping[str, str] = MappingProxyType({})

_TOLD: dict[Outcome, tuple[str, str]] = {
    "right": ("is right", "are right"),
    "wrong": ("is wrong", "are wrong"),
    "error": ("raises an error", "raise an error"),
    "timeout": ("runs out of time", "run out of time"),
    "crash": ("crashes", "crash"),
    "blank": ("isn't written yet", "aren't written yet"),
    "missing": ("is missing", "are missing"),
    "fault": ("couldn't be graded, which is our fault", "couldn't be graded, which is our fault"),
}

_LABELS: dict[Outcome, str] = {"wrong": "Came back", "error": "Raised", "timeout": "Time", "fault": "Fault"}

_MOST_SENTENCES, _LONGEST_SENTENCE = 20, 600
_MOST_OUTPUT_LINES, _LONGEST_OUTPUT_LINE = 500, 500
_MOST_LINES = 5
_MOST_REMARKS = 40


@dataclass(frozen=True, slots=True)
class QuestionCell:
    """A question in the strip. `anchor` is the place on the page with more about it, if there is more."""

    name: str
    outcome: str
    word: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """An exercise in the strip. `of` stands beside the score: "of 4", or "so far" where something isn't graded."""

    id: str
    number: str
    title: str
    score: str
    of: str
    cells: tuple[QuestionCell, ...]


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of the student's own, with the lines around it if the file is known."""

    place: str
    html: Markup
    plain: str
    around: tuple[code.CodeLine, ...]

    @property
    def before(self) -> int:
        """The start value of the CSS line counter."""
        return self.around[0].number - 1 if self.around else 0


@dataclass(frozen=True, slots=True)
class Finding:
    """A question that isn't right, or several that have the same message. `of` stands beside the score.

    `follows` is the question that it follows from; `words` are the instructor's own.
    """

    anchor: str
    exercise: str
    names: tuple[str, ...]
    outcome: str
    word: str
    score: str
    of: str
    asked: str
    label: str
    sentences: tuple[str, ...]
    notes: tuple[str, ...]
    callers: tuple[MarkedLine, ...]
    line: MarkedLine | None
    grid: charts.Grid | None
    grid_name: str
    curve: charts.Picture | None
    curve_case: str
    follows: str = ""
    causes: tuple[Cause, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A note on a right answer."""

    question: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileView:
    """A graded file, to be read; `marked` are the numbers of the lines that a finding points at."""

    anchor: str
    exercise: str
    path: str
    sha256: str
    lines: tuple[code.CodeLine, ...]
    cut: str
    count: str


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """What was graded, with what."""

    rows: tuple[tuple[str, str], ...]
    hashes: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    output: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StudentView:
    """A student's page. `of` stands beside the score, and `so_far` says how much isn't graded, if anything isn't."""

    name: str
    score: str
    of: str
    so_far: str
    opened: bool
    percent: int
    summary: str
    advice: str
    confined: bool
    not_taken: tuple[str, ...]
    rows: tuple[ExerciseRow, ...]
    findings: tuple[Finding, ...]
    unwritten: tuple[str, ...]
    remarks: tuple[Remark, ...]
    files: tuple[FileView, ...]
    receipt: ReceiptView

    @property
    def only_ungraded(self) -> bool:
        """Whether all that there is to say is that something isn't graded."""
        return not self.unwritten and all(each.outcome == "fault" for each in self.findings)


def student_view(report: Report, messages: Mapping[str, str] = NO_MESSAGES) -> StudentView:
    """What this student's page shows. `messages` is what the instructor wrote, by the answers' behaviour."""
    groups = _alike(report.verdicts)
    listings = {
        exercise.id: code.listing(exercise.file.text) for exercise in report.exercises if exercise.file is not None
    }
    anchors = {each.question: _anchor(group[0].question) for group in groups for each in group}
    total = report.total
    score, of = total.shown
    return StudentView(
        name=student_name(report.student),
        score=score,
        of={"": "", "so far": "points so far"}.get(of, f"{of} points"),
        so_far=_so_far(total),
        opened=not report.receipt.secret_seeds,
        percent=_percent(total.score, total.points),
        summary=_summary(report.verdicts),
        advice=_advice(report.verdicts),
        confined=report.receipt.confined,
        not_taken=tuple(one_line(remark, _LONGEST_SENTENCE) for remark in report.remarks[:_MOST_REMARKS]),
        rows=tuple(_row(exercise, anchors) for exercise in report.exercises),
        findings=tuple(_finding(group, report, listings, messages) for group in groups),
        unwritten=tuple(each.question for each in report.verdicts if each.outcome == "blank"),
        remarks=tuple(_remark(each) for each in report.verdicts if each.outcome == "right" and each.notes),
        files=tuple(_file(exercise, listings, groups) for exercise in report.exercises if exercise.file),
        receipt=_receipt(report),
    )


def student_name(student: str) -> str:
    """The name for the page's title, on one line."""
    return one_line(student.strip(), 80) or "(no name)"


def exercise_title(exercise: str) -> tuple[str, str]:
    """Its number and its words: "05_weight_updates" is 05, Weight updates."""
    number, _, topic = exercise.partition("_")
    words = (topic or number).replace("_", " ")
    return (number if topic else ""), _sentence(words)


def listed(names: Sequence[str]) -> str:
    """a; a and b; a, b and c."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _percent(score: float, points: float) -> int:
    return round(100 * score / points) if points else 0


def _summary(verdicts: Sequence[Verdict]) -> str:
    counts = Counter(each.outcome for each in verdicts)
    if not verdicts:
        return "No question was asked."
    if counts["right"] == len(verdicts):
        return f"All {counted(len(verdicts), 'question')} are right."
    if counts["fault"] == len(verdicts):
        return "Nothing could be graded, which is our fault."
    if counts["blank"] == len(verdicts):
        return "Nothing is written yet."
    others = [
        f"{counts[outcome]} {told[counts[outcome] != 1]}"
        for outcome, told in _TOLD.items()
        if outcome != "right" and counts[outcome]
    ]
    verb = "is" if counts["right"] == 1 else "are"
    return f"{counts['right']} of {counted(len(verdicts), 'question')} {verb} right; {listed(others)}."


def _so_far(total: Total) -> str:
    """How much is graded, if not all of it is."""
    if not total.ungraded:
        return ""
    graded = total.asked - total.ungraded
    return (
        f"{graded} of {counted(total.asked, 'question')} {'is' if graded == 1 else 'are'} graded so far."
        " Questions without a mark don't count as 0."
    )


def _advice(verdicts: Sequence[Verdict]) -> str:
    """What to do next: the first question in the course's order that isn't right."""
    left = [each for each in verdicts if each.outcome not in ("right", "fault")]
    if left:
        exercise, _, name = left[0].question.partition("/")
        return f"Next: {name} in {exercise}."
    if any(each.outcome == "fault" for each in verdicts):
        return "There is nothing for you to do: the rest has to be graded again."
    return "Come back in a few days, and rebuild it from empty stubs." if verdicts else ""


def _alike(verdicts: Sequence[Verdict]) -> list[list[Verdict]]:
    """The questions that need a message. Those of one exercise with the same message are put together."""
    said: dict[tuple[object, ...], list[Verdict]] = {}
    for each in verdicts:
        if each.outcome not in ("right", "blank"):
            own = each.question if each.outcome in ("wrong", "fault") else each.question.partition("/")[0]
            said.setdefault((own, each.outcome, each.message, each.lines), []).append(each)
    return list(said.values())


def _anchor(question: str) -> str:
    return question.replace("/", ".")


def _shown(verdict: Verdict) -> str:
    """The sign to draw: the outcome, or "follows" for an answer that follows from another question."""
    return "follows" if verdict.follows else verdict.outcome


def _word(verdict: Verdict) -> str:
    return f"{FOLLOWS} {verdict.follows.partition('/')[2]}" if verdict.follows else WORDS[verdict.outcome]


def _row(exercise: ExerciseResult, anchors: dict[str, str]) -> ExerciseRow:
    number, title = exercise_title(exercise.id)
    made = tuple(
        QuestionCell(each.question.partition("/")[2], _shown(each), _word(each), anchors.get(each.question, ""))
        for each in exercise.verdicts
    )
    score, of = exercise.total.shown
    return ExerciseRow(exercise.id, number, title, score, of, made)


def _finding(
    alike: Sequence[Verdict], report: Report, listings: dict[str, code.Listing], messages: Mapping[str, str]
) -> Finding:
    verdict = alike[0]
    exercise = verdict.question.partition("/")[0]
    lines = [_marked(line, exercise, report, listings) for line in verdict.lines[-_MOST_LINES:]]
    curve = charts.curve(verdict.curve) if verdict.curve else None
    words = messages.get(verdict.behaviour, "") if verdict.behaviour else ""
    score, of = total_of(alike).shown
    return Finding(
        anchor=_anchor(verdict.question),
        exercise=exercise,
        names=tuple(each.question.partition("/")[2] for each in alike),
        outcome=_shown(verdict),
        word=_word(verdict),
        score=score,
        of=of,
        asked=one_line(verdict.asked, _LONGEST_SENTENCE),
        label=_LABELS.get(verdict.outcome, "Found"),
        sentences=lines_of(verdict.message, _MOST_SENTENCES, _LONGEST_SENTENCE) if verdict.message else (),
        notes=tuple(one_line(note, _LONGEST_SENTENCE) for note in verdict.notes[:_MOST_SENTENCES]),
        callers=tuple(lines[:-1]),
        line=lines[-1] if lines else None,
        grid=charts.cells(verdict.cells) if verdict.cells else None,
        grid_name=_sentence(one_line(verdict.cells.name)) if verdict.cells else "",
        curve=curve,
        curve_case=one_line(verdict.curve.case, _LONGEST_SENTENCE) if verdict.curve else "",
        follows=verdict.follows.partition("/")[2],
        causes=verdict.told,
        words=lines_of(words, _MOST_SENTENCES, _LONGEST_SENTENCE) if words else (),
    )


def _marked(line: Line, exercise: str, report: Report, listings: dict[str, code.Listing]) -> MarkedLine:
    place = f"{one_line(line.file)}, line {line.number}"
    theirs = _is_theirs(line, exercise, report)
    around = code.excerpt(listings[exercise], line.number) if theirs else ()
    return MarkedLine(place, code.one_line(line.code), one_line(line.code, code.LONGEST_LINE), around)


def _is_theirs(line: Line, exercise: str, report: Report) -> bool:
    """Whether the line lies in the file that was graded for this exercise."""
    return any(each.id == exercise and each.file and each.file.path == line.file for each in report.exercises)


def _remark(verdict: Verdict) -> Remark:
    notes = verdict.notes[:_MOST_SENTENCES]
    return Remark(verdict.question, tuple(one_line(note, _LONGEST_SENTENCE) for note in notes))


def _file(exercise: ExerciseResult, listings: dict[str, code.Listing], groups: Sequence[Sequence[Verdict]]) -> FileView:
    file, shown = exercise.file, listings[exercise.id]
    assert file is not None
    last = [group[0].lines[-1] for group in groups if group[0].lines]
    own = {line.number for line in last if line.file == file.path}
    numbered = enumerate(shown.lines, start=1)
    return FileView(
        anchor=f"file-{exercise.id}",
        exercise=exercise.id,
        path=one_line(file.path),
        sha256=file.sha256,
        lines=tuple(code.CodeLine(number, line, number in own) for number, line in numbered),
        cut=shown.cut,
        count=counted(len(shown.lines), "line"),
    )


def _receipt(report: Report) -> ReceiptView:
    receipt = report.receipt
    limited = [each.question for each in report.verdicts if each.outcome == "timeout"]
    crashed = [each.question for each in report.verdicts if each.outcome == "crash"]
    limits = [f"Out of time: {listed(limited)}."] * bool(limited) + [f"Crashed: {listed(crashed)}."] * bool(crashed)
    return ReceiptView(
        rows=(
            ("Graded", when(report.graded_at)),
            ("Took", f"{report.seconds:.2f} seconds"),
            ("With", f"byheart {receipt.kit}, Python {receipt.python}, NumPy {receipt.numpy}"),
            ("Seeds", _seeds(receipt)),
            ("Jail", "The code ran in a jail." if receipt.confined else "None. The code could do anything."),
        ),
        hashes=(("Submission", receipt.submission), ("Settings", receipt.settings)),
        limits=tuple(limits),
        output=_output(report.output),
    )


def _output(output: str) -> tuple[str, ...]:
    rows = visible(output.removesuffix("\n")).split("\n") if output else []
    kept = [one_line(row, _LONGEST_OUTPUT_LINE) for row in rows[:_MOST_OUTPUT_LINES]]
    if len(rows) > _MOST_OUTPUT_LINES:
        kept.append(f"… ({len(rows) - _MOST_OUTPUT_LINES:,} more lines)")
    return tuple(kept)


def _seeds(receipt: Receipt) -> str:
    seeds = ", ".join(map(str, receipt.seeds))
    return f"{seeds}, and {counted(receipt.secret_seeds, 'secret one')}" if receipt.secret_seeds else seeds


def when(moment: str) -> str:
    """24 November 2026, 15:36 UTC."""
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        return one_line(moment)
    zone = parsed.tzname() or ""
    return f"{parsed.day} {parsed:%B %Y, %H:%M} {zone}".strip()
