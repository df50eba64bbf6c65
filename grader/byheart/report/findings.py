"""What isn't right on a student's page: one finding for each thing to mend, in the order in which to mend them.

Questions of one file that fail with the same message, because Python can't read or run the file, are one finding. What
follows from another finding is folded under it. Files that aren't there are one block, and so is what isn't written.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from byheart.asking.answer import Line
from byheart.judging.compare import Outcome
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Report, total_of
from byheart.report import charts, code
from byheart.report.text import counted, lines_of, one_line
from byheart.report.words import capital, exercise_title, listed, sign_of, word_of

_LABELS: dict[Outcome, str] = {"wrong": "Came back", "error": "Raised", "timeout": "Time", "fault": "Fault"}

MOST_SENTENCES, LONGEST_SENTENCE = 20, 600
_MOST_LINES = 5


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

    `follows` is the question that it follows from; `after` are the findings that follow from this one, which
    `after_words` counts; `words` are the instructor's own.
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
    after: tuple["Finding", ...] = ()
    after_words: str = ""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """An exercise of which something isn't there yet: its number and title, and what, in words."""

    number: str
    title: str
    words: str


def alike(verdicts: Sequence[Verdict], absent: frozenset[str] = frozenset()) -> list[list[Verdict]]:
    """The questions that need a message. Those of one exercise with the same message are put together.

    `absent` are the exercises whose file isn't there: they need none.
    """
    said: dict[tuple[object, ...], list[Verdict]] = {}
    for each in verdicts:
        exercise = each.question.partition("/")[0]
        if each.outcome not in ("right", "blank") and not (exercise in absent and each.outcome == "missing"):
            own = each.question if each.outcome == "wrong" else exercise
            said.setdefault((own, each.outcome, each.message, each.lines), []).append(each)
    return list(said.values())


def absent_files(exercises: Iterable[ExerciseResult]) -> tuple[Unwritten, ...]:
    """The exercises whose file isn't there, each with the number of its questions."""
    return tuple(
        Unwritten(*exercise_title(each.id), counted(len(each.verdicts), "question"))
        for each in exercises
        if is_absent(each)
    )


def is_absent(exercise: ExerciseResult) -> bool:
    """Whether all that is wrong with this exercise is that its file isn't there."""
    return exercise.file is None and any(each.outcome == "missing" for each in exercise.verdicts)


def unwritten(exercises: Iterable[ExerciseResult]) -> tuple[Unwritten, ...]:
    """What isn't written yet, by exercise."""
    found = []
    for each in exercises:
        names = [verdict.question.partition("/")[2] for verdict in each.verdicts if verdict.outcome == "blank"]
        if names:
            found.append(Unwritten(*exercise_title(each.id), ", ".join(names)))
    return tuple(found)


def anchor_of(question: str) -> str:
    """The place on the page with more about this question."""
    return question.replace("/", ".")


def findings_of(
    groups: Sequence[Sequence[Verdict]],
    report: Report,
    listings: Mapping[str, code.Listing],
    messages: Mapping[str, str],
) -> tuple[Finding, ...]:
    """The findings in the order in which to mend them: consequences under their cause, and our own faults last."""
    made = {group[0].question: _finding(group, report, listings, messages) for group in groups}
    leader = {each.question: group[0].question for group in groups for each in group}
    causes = {group[0].question: leader.get(group[0].follows, "") for group in groups}
    after: dict[str, list[Finding]] = {}
    for question, finding in made.items():
        after.setdefault(_root(question, causes), []).append(finding)
    whole = [_with_those_after(made[root], [each for each in own if each != made[root]]) for root, own in after.items()]
    return tuple(sorted(whole, key=lambda each: (each.outcome == "fault", bool(each.follows))))


def _root(question: str, causes: Mapping[str, str]) -> str:
    """The finding that this one follows from in the end; itself, if it follows from none or in a circle."""
    seen = [question]
    while cause := causes[seen[-1]]:
        if cause in seen:
            return question
        seen.append(cause)
    return seen[-1]


def _with_those_after(finding: Finding, after: Sequence[Finding]) -> Finding:
    if not after:
        return finding
    names = [name for each in after for name in each.names]
    verb = "follows" if len(names) == 1 else "follow"
    return replace(finding, after=tuple(after), after_words=f"{len(names)} more {verb} from this: {listed(names)}")


def _finding(
    group: Sequence[Verdict], report: Report, listings: Mapping[str, code.Listing], messages: Mapping[str, str]
) -> Finding:
    verdict = group[0]
    exercise = verdict.question.partition("/")[0]
    lines = [_marked(line, exercise, report, listings) for line in verdict.lines[-_MOST_LINES:]]
    curve = charts.curve(verdict.curve) if verdict.curve else None
    words = messages.get(verdict.behaviour, "") if verdict.behaviour else ""
    score, of = total_of(group).shown
    return Finding(
        anchor=anchor_of(verdict.question),
        exercise=exercise,
        names=tuple(each.question.partition("/")[2] for each in group),
        outcome=sign_of(verdict),
        word=word_of(verdict),
        score=score,
        of=of,
        # If several questions fail alike, the file is the cause, and not what was asked.
        asked=one_line(verdict.asked, LONGEST_SENTENCE) if len(group) == 1 else "",
        label=_LABELS.get(verdict.outcome, "Found"),
        sentences=lines_of(verdict.message, MOST_SENTENCES, LONGEST_SENTENCE) if verdict.message else (),
        notes=tuple(one_line(note, LONGEST_SENTENCE) for note in verdict.notes[:MOST_SENTENCES]),
        callers=tuple(lines[:-1]),
        line=lines[-1] if lines else None,
        grid=charts.cells(verdict.cells) if verdict.cells else None,
        grid_name=capital(one_line(verdict.cells.name)) if verdict.cells else "",
        curve=curve,
        curve_case=one_line(verdict.curve.case, LONGEST_SENTENCE) if verdict.curve else "",
        follows=verdict.follows.partition("/")[2],
        causes=verdict.told,
        words=lines_of(words, MOST_SENTENCES, LONGEST_SENTENCE) if words else (),
    )


def _marked(line: Line, exercise: str, report: Report, listings: Mapping[str, code.Listing]) -> MarkedLine:
    place = f"{one_line(line.file)}, line {line.number}"
    theirs = _is_theirs(line, exercise, report)
    around = code.excerpt(listings[exercise], line.number) if theirs else ()
    return MarkedLine(place, code.one_line(line.code), one_line(line.code, code.LONGEST_LINE), around)


def _is_theirs(line: Line, exercise: str, report: Report) -> bool:
    """Whether the line lies in the file that was graded for this exercise."""
    return any(each.id == exercise and each.file and each.file.path == line.file for each in report.exercises)
