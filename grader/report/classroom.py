"""What the class page shows: one small row for each student, and what follows from all of them.

A Standing is made from a Report, which can be dropped then, so memory holds rows and not reports. An allow-list: of
messages and code there is one sentence and one line of those wrong answers that nothing explains, and no output.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from urllib.parse import quote

from markupsafe import Markup

from grader.judge import Outcome, Verdict
from grader.report import charts, code
from grader.report.student import NO_MESSAGES, WORDS, exercise_title, student_name
from grader.report.text import amount, counted, one_line
from grader.results import Report

_BARS = 10
_MOST_GROUPS = 60
_SENTENCES, _LONGEST = 3, 300
LETTERS: dict[Outcome, str] = dict(zip(WORDS, "rwetcbmf", strict=True))


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """What a wrong answer looks like: the known `mistake` that answers so, or else how it behaves, with an example."""

    question: str
    mistake: str
    behaviour: str
    words: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """One student's row. `href` is where their page lies, seen from the class page: a relative path, unquoted."""

    student: str
    href: str
    score: float
    points: float
    exercises: tuple[tuple[str, float, float], ...]
    outcomes: tuple[tuple[str, Outcome], ...]
    wrong: tuple[WrongAnswer, ...] = ()


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
    """A student in the table. `letters` has one letter for each question, in the order of the table of questions.

    `groups` are the places of the mistakes and the groups that this student's wrong answers belong to.
    """

    name: str
    href: str
    score: str
    percent: int
    letters: str
    groups: str
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
class GroupRow:
    """Wrong answers that are alike: by a known mistake, or by how they behave, with an example and its student's page.

    `words` are what is believed, or what came back; `message` is what the instructor wrote to them.
    """

    place: int
    exercise: str
    name: str
    count: int
    words: str
    behaviour: str
    code: Markup
    example: str
    href: str
    message: str


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
    mistakes: tuple[GroupRow, ...]
    groups: tuple[GroupRow, ...]
    left_out: str
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
        wrong=tuple(_wrong(each) for each in report.verdicts if not each.follows and (each.mistake or each.behaviour)),
    )


def class_view(
    title: str,
    standings: Sequence[Standing],
    not_graded: Sequence[NotGraded],
    messages: Mapping[str, str] = NO_MESSAGES,
) -> ClassView:
    """What the class page shows, with what the instructor has written to groups of answers."""
    exercises = {id_: points for each in standings for id_, _, points in each.exercises}
    questions = list(dict.fromkeys(question for each in standings for question, _ in each.outcomes))
    counts = _counts(standings)
    found = _groups(standings, messages)
    places = {group: place for place, group in enumerate(found)}
    grouped = list(found.values())
    unexplained = [row for row in grouped if row.behaviour]
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
        mistakes=tuple(row for row in grouped if not row.behaviour),
        groups=tuple(unexplained[:_MOST_GROUPS]),
        left_out=counted(len(unexplained) - _MOST_GROUPS, "smaller group") if len(unexplained) > _MOST_GROUPS else "",
        columns=tuple(Column(*exercise_title(id_), amount(points)) for id_, points in exercises.items()),
        rows=tuple(_row(each, list(exercises), questions, places) for each in standings),
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


def _wrong(verdict: Verdict) -> WrongAnswer:
    if verdict.mistake:
        return WrongAnswer(
            sys.intern(verdict.question), sys.intern(verdict.mistake), "", sys.intern(verdict.looks_like)
        )
    sentences = verdict.message.split("\n")
    words = one_line(" ".join(sentences[:_SENTENCES]), _LONGEST)
    code_ = verdict.lines[-1].code[:_LONGEST] if verdict.lines else ""
    return WrongAnswer(sys.intern(verdict.question), "", sys.intern(verdict.behaviour), words, code_)


def _groups(standings: Sequence[Standing], messages: Mapping[str, str]) -> dict[tuple[str, str], GroupRow]:
    """Known mistakes and unexplained answers that behave alike, the commonest first."""
    found: dict[tuple[str, str], tuple[Standing, WrongAnswer]] = {}
    counts: Counter[tuple[str, str]] = Counter()
    for standing_ in standings:
        for each in standing_.wrong:
            group = _group(each)
            found.setdefault(group, (standing_, each))
            counts[group] += 1
    ordered = sorted(found, key=lambda group: (-counts[group], group))
    return {group: _group_row(place, counts[group], *found[group], messages) for place, group in enumerate(ordered)}


def _group(each: WrongAnswer) -> tuple[str, str]:
    return each.question, each.behaviour or each.mistake


def _group_row(place: int, count: int, example: Standing, answer: WrongAnswer, messages: Mapping[str, str]) -> GroupRow:
    exercise, _, name = answer.question.partition("/")
    return GroupRow(
        place=place,
        exercise=exercise,
        name=name,
        count=count,
        words=one_line(answer.words, _LONGEST),
        behaviour=answer.behaviour,
        code=code.one_line(answer.code) if answer.code else Markup(),
        example=student_name(example.student),
        href=_address(example.href),
        message=one_line(messages.get(answer.behaviour, "") if answer.behaviour else "", _LONGEST),
    )


def _row(
    each: Standing, exercises: Sequence[str], questions: Sequence[str], places: Mapping[tuple[str, str], int]
) -> StudentRow:
    scores = {id_: (score, points) for id_, score, points in each.exercises}
    outcomes = dict(each.outcomes)
    return StudentRow(
        name=student_name(each.student),
        href=_address(each.href),
        score=amount(each.score),
        percent=round(100 * each.score / each.points) if each.points else 0,
        groups=" ".join(str(places[_group(answer)]) for answer in each.wrong),
        letters="".join(LETTERS[outcomes[question]] if question in outcomes else "-" for question in questions),
        cells=tuple(_cell(*scores[id_]) if id_ in scores else ScoreCell("–", "absent") for id_ in exercises),
    )


def _address(path: str) -> str:
    return quote(path, safe="/", errors="surrogatepass")


def _cell(score: float, points: float) -> ScoreCell:
    return ScoreCell(amount(score), "full" if score == points else "part" if score else "none")
