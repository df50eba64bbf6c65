"""What one student's page shows: an allow-list of plain values, made from a Report.

A template gets this view and never the Report, so what isn't named here can't be printed: no number of the key, no hash
of the key (a secret seed could be guessed with it), nothing of other students. To show something new, add it here. A
student's text is untrusted until it went through visible().
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from byheart.judging.compare import Outcome
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Report, Total
from byheart.report import code
from byheart.report.findings import (
    LONGEST_SENTENCE,
    MOST_SENTENCES,
    Finding,
    Unwritten,
    absent_files,
    alike,
    anchor_of,
    findings_of,
    is_absent,
    unwritten,
)
from byheart.report.handed import NOTHING_TOLD, Told
from byheart.report.receipt import FileView, ReceiptView, file_view, receipt_view
from byheart.report.seen import EVERYTHING, Seen
from byheart.report.text import counted, lines_of, one_line
from byheart.report.words import NO_MESSAGES, exercise_title, listed, sign_of, word_of

_TOLD: dict[Outcome, tuple[str, str]] = {
    "right": ("is right", "are right"),
    "wrong": ("is wrong", "are wrong"),
    "error": ("raises an error", "raise an error"),
    "timeout": ("runs out of time", "run out of time"),
    "crash": ("crashes", "crash"),
    "blank": ("isn't written yet", "aren't written yet"),
    "missing": ("is missing", "are missing"),
    "fault": ("couldn't be graded, which is byheart's fault", "couldn't be graded, which is byheart's fault"),
}

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
    """An exercise in the strip. `of` stands beside the score: "of 4", or "so far" where something isn't graded.

    If all of its questions have one `outcome` that needs no more words (right, not written, no file), it folds to a
    line, which says so in `word`; else both are "".
    """

    id: str
    number: str
    title: str
    score: str
    of: str
    outcome: str
    word: str
    cells: tuple[QuestionCell, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Notes on a question: on a right answer, or a person's. `question` is "" for the whole."""

    question: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StudentView:
    """A student's page. `of` stands beside the score, and `so_far` says how much isn't graded, if anything isn't.

    The first of the `findings` is the first thing to mend. `told` are the facts of handing in, with their labels, and
    `withheld` says what the course doesn't show.
    """

    name: str
    told: tuple[tuple[str, str], ...]
    withheld: str
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
    absent: tuple[Unwritten, ...]
    unwritten: tuple[Unwritten, ...]
    remarks: tuple[Remark, ...]
    persons: tuple[Remark, ...]
    files: tuple[FileView, ...]
    receipt: ReceiptView

    @property
    def first(self) -> str:
        """What stands above the first finding."""
        return "What isn't graded yet" if self.findings[0].outcome == "fault" else "Fix this first"


def student_view(
    report: Report, messages: Mapping[str, str] = NO_MESSAGES, told: Told = NOTHING_TOLD, seen: Seen = EVERYTHING
) -> StudentView:
    """What this student's page shows. `messages` is what the instructor wrote, by the answers' behaviour.

    It shows what may be `seen`. Where that is no message, the line of an exercise says all, and only our own faults
    have a finding.
    """
    report = seen.of(report)
    to_tell = [each for each in report.verdicts if seen.messages or each.outcome == "fault"]
    groups = alike(to_tell, frozenset(each.id for each in report.exercises if is_absent(each)))
    listings = {
        exercise.id: code.listing(exercise.file.text) for exercise in report.exercises if exercise.file is not None
    }
    anchors = {each.question: anchor_of(group[0].question) for group in groups for each in group}
    findings = findings_of(groups, report, listings, messages)
    total = report.total
    score, of = ("excused", "") if report.excused else total.shown
    return StudentView(
        name=told.name_of(report.student),
        told=told.rows(report.student),
        withheld=seen.told,
        score=score,
        of={"": "", "so far": "points so far"}.get(of, f"{of} points"),
        so_far=_so_far(total),
        opened=not report.receipt.secret_seeds,
        percent=round(100 * total.score / total.points) if total.points else 0,
        summary=_summary(report.verdicts),
        advice=_advice(report.verdicts, findings),
        confined=report.receipt.confined,
        not_taken=tuple(one_line(remark, LONGEST_SENTENCE) for remark in report.remarks[:_MOST_REMARKS]),
        rows=tuple(_row(exercise, anchors) for exercise in report.exercises),
        findings=findings,
        absent=absent_files(report.exercises),
        unwritten=unwritten(report.exercises),
        remarks=tuple(_remark(each) for each in report.verdicts if each.outcome == "right" and each.notes),
        persons=tuple(_persons(report)),
        files=tuple(file_view(exercise, listings, groups) for exercise in report.exercises if exercise.file),
        receipt=receipt_view(report),
    )


def _summary(verdicts: Sequence[Verdict]) -> str:
    counts = Counter(each.outcome for each in verdicts)
    if not verdicts:
        return "No question was asked."
    if counts["untold"]:
        return ""
    if counts["right"] == len(verdicts):
        return f"All {counted(len(verdicts), 'question')} are right."
    if counts["fault"] == len(verdicts):
        return "Nothing could be graded, which is byheart's fault."
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


def _advice(verdicts: Sequence[Verdict], findings: Sequence[Finding]) -> str:
    """What to do next: the first finding, or else the first question in the course's order that isn't there."""
    if any(each.outcome == "untold" for each in verdicts):
        return ""
    if findings and findings[0].outcome != "fault":
        return f"Next: {findings[0].names[0]} in {findings[0].exercise}."
    left = [each for each in verdicts if each.outcome not in ("right", "fault") and not each.forgiven]
    if left:
        exercise, _, name = left[0].question.partition("/")
        return f"Next: {name} in {exercise}."
    if findings:
        return "There is nothing for you to do: the rest has to be graded again."
    return "Come back in a few days, and rebuild it from empty stubs." if verdicts else ""


def _row(exercise: ExerciseResult, anchors: Mapping[str, str]) -> ExerciseRow:
    number, title = exercise_title(exercise.id)
    made = tuple(
        QuestionCell(each.question.partition("/")[2], sign_of(each), word_of(each), anchors.get(each.question, ""))
        for each in exercise.verdicts
    )
    score, of = exercise.total.shown
    outcome = _one_outcome(exercise)
    words = {"right": f"all {len(made)} right" if len(made) > 1 else "right", "missing": "no file"}
    word = words.get(outcome, "not written yet") if outcome else ""
    return ExerciseRow(exercise.id, number, title, score, of, outcome, word, made)


def _one_outcome(exercise: ExerciseResult) -> str:
    """The outcome of all questions, if a line says all there is to say about them; else ""."""
    outcomes = {each.outcome for each in exercise.verdicts}
    if any(each.by_person for each in exercise.verdicts):
        return ""
    for each in ("right", "blank", "missing"):
        if outcomes == {each} and (each != "missing" or is_absent(exercise)):
            return each
    return ""


def _persons(report: Report) -> Iterator[Remark]:
    """What persons said: of the whole first, then of each question."""
    for given in report.words:
        word = given.word
        said = [one_line(each, LONGEST_SENTENCE) for each in (given.sentence, given.warning) if each]
        comment = lines_of(word.comment, MOST_SENTENCES, LONGEST_SENTENCE) if word.comment else ()
        yield Remark(word.question, (*said, *comment))


def _remark(verdict: Verdict) -> Remark:
    notes = verdict.notes[:MOST_SENTENCES]
    return Remark(verdict.question, tuple(one_line(note, LONGEST_SENTENCE) for note in notes))
