"""What the class page shows: one small row for each student, and what follows from all of them.

A Standing is made from a Report, which can be dropped then, so memory holds rows and not reports. An allow-list:
no message, no code, no output of anybody's.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from urllib.parse import quote

from grader.judge import Outcome
from grader.report import charts
from grader.report.student import WORDS, exercise_title, student_name
from grader.report.text import amount, counted, one_line
from grader.results import Report

_BARS = 10
LETTERS: dict[Outcome, str] = dict(zip(WORDS, "rwetcbmf", strict=True))


@dataclass(frozen=True, slots=True)
class Standing:
    """One student's row. `href` is where their page lies, seen from the class page: a relative path, unquoted."""

    student: str
    href: str
    score: float
    points: float
    exercises: tuple[tuple[str, float, float], ...]
    outcomes: tuple[tuple[str, Outcome], ...]


@dataclass(frozen=True, slots=True)
class NotGraded:
    """A student who couldn't be graded, and why."""

    student: str
    why: str


@dataclass(frozen=True, slots=True)
class Column:
    """An exercise in the table of students."""

    number: str
    title: str
    points: str


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """An exercise's points in a student's row; `level` is full, part, none or absent."""

    score: str
    level: str


@dataclass(frozen=True, slots=True)
class StudentRow:
    """A student in the table. `letters` has one letter for each question, in the order of the table of questions."""

    name: str
    href: str
    score: str
    percent: int
    letters: str
    cells: tuple[ScoreCell, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many got a question so, and how wide that is in its bar."""

    outcome: Outcome
    letter: str
    count: int
    width: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the table of questions; a share for each outcome that occurs in the class."""

    exercise: str
    name: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class ClassView:
    """The class page."""

    title: str
    points: str
    students: str
    facts: tuple[tuple[str, str], ...]
    not_graded: tuple[NotGraded, ...]
    not_graded_words: str
    histogram: charts.Picture | None
    outcomes: tuple[tuple[Outcome, str], ...]
    questions: tuple[QuestionRow, ...]
    columns: tuple[Column, ...]
    rows: tuple[StudentRow, ...]


def standing(report: Report, href: str) -> Standing:
    """This report's row."""
    return Standing(
        student=report.student,
        href=href,
        score=report.score,
        points=report.points,
        exercises=tuple((sys.intern(each.id), each.score, each.points) for each in report.exercises),
        outcomes=tuple((sys.intern(each.question), each.outcome) for each in report.verdicts),
    )


def class_view(title: str, standings: Sequence[Standing], not_graded: Sequence[NotGraded]) -> ClassView:
    """What the class page shows."""
    exercises = {id_: points for each in standings for id_, _, points in each.exercises}
    questions = list(dict.fromkeys(question for each in standings for question, _ in each.outcomes))
    counts = _counts(standings)
    occurring = tuple(each for each in WORDS if any(counts[question][each] for question in questions))
    return ClassView(
        title=one_line(title),
        points=_of(standings),
        students=counted(len(standings), "student"),
        facts=tuple(_facts(standings, len(not_graded))),
        not_graded=tuple(NotGraded(student_name(each.student), one_line(each.why, 600)) for each in not_graded),
        not_graded_words=f"{counted(len(not_graded), 'submission')} couldn't be graded",
        histogram=_histogram(standings),
        outcomes=tuple((each, WORDS[each]) for each in occurring),
        questions=tuple(_question(question, counts[question], occurring) for question in questions),
        columns=tuple(Column(*exercise_title(id_), amount(points)) for id_, points in exercises.items()),
        rows=tuple(_row(each, list(exercises), questions) for each in standings),
    )


def _of(standings: Sequence[Standing]) -> str:
    """What there is to reach, where it is the same for all."""
    reachable = {each.points for each in standings}
    return f" / {amount(reachable.pop())}" if len(reachable) == 1 else ""


def _facts(standings: Sequence[Standing], not_graded: int) -> Iterator[tuple[str, str]]:
    yield "graded", f"{len(standings):,}"
    yield "not graded", f"{not_graded:,}"
    if standings:
        yield "median of the marks", f"{amount(median(each.score for each in standings))}{_of(standings)}"
        yield "have everything right", f"{sum(each.score == each.points for each in standings):,}"


def _counts(standings: Sequence[Standing]) -> dict[str, Counter[Outcome]]:
    counts: dict[str, Counter[Outcome]] = {}
    for each in standings:
        for question, outcome in each.outcomes:
            counts.setdefault(question, Counter())[outcome] += 1
    return counts


def _histogram(standings: Sequence[Standing]) -> charts.Picture | None:
    if len(standings) < 2:
        return None
    counts = [0] * _BARS
    for each in standings:
        share = each.score / each.points if each.points else 0.0
        counts[min(_BARS - 1, int(share * _BARS + 1e-9))] += 1
    step = 100 // _BARS
    return charts.histogram(counts, [f"{at * step}–{at * step + step}" for at in range(_BARS)])


def _question(question: str, counts: Counter[Outcome], occurring: Sequence[Outcome]) -> QuestionRow:
    exercise, _, name = question.partition("/")
    whole = max(1, counts.total())
    shares = (Share(each, LETTERS[each], counts[each], f"{100 * counts[each] / whole:.2f}%") for each in occurring)
    return QuestionRow(exercise, name, tuple(shares))


def _row(each: Standing, exercises: Sequence[str], questions: Sequence[str]) -> StudentRow:
    scores = {id_: (score, points) for id_, score, points in each.exercises}
    outcomes = dict(each.outcomes)
    return StudentRow(
        name=student_name(each.student),
        href=quote(each.href, safe="/", errors="surrogatepass"),
        score=amount(each.score),
        percent=round(100 * each.score / each.points) if each.points else 0,
        letters="".join(LETTERS[outcomes[question]] if question in outcomes else "-" for question in questions),
        cells=tuple(_cell(*scores[id_]) if id_ in scores else ScoreCell("–", "absent") for id_ in exercises),
    )


def _cell(score: float, points: float) -> ScoreCell:
    return ScoreCell(amount(score), "full" if score == points else "part" if score else "none")
