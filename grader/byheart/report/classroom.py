"""What the class page shows: first what needs a person, then totals over all students, and one small row for each.

The standings are iterated several times, one at a time, and never held together, so memory doesn't grow with the class.
This is an allow-list. Of messages and code, the page shows one sentence and one function's body of an unexplained wrong
answer, one sentence of a blank page's mistake, and the first remark on what wasn't read. It shows no output.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from byheart.judging.results import Total, amount
from byheart.report import charts
from byheart.report.groups import Groups, address, groups_of
from byheart.report.identical import IdenticalFiles, identical_files
from byheart.report.needs import NeedTile, letters_of, need_tiles
from byheart.report.questions import LETTERS, ExerciseFold, folds
from byheart.report.standing import NotGraded, Standing
from byheart.report.tally import BARS, Group, Tally, group_of, tally_of
from byheart.report.text import counted, in_base_36, one_line
from byheart.report.words import NO_MESSAGES, exercise_title, student_name

_LONGEST_REASON = 600


@dataclass(frozen=True, slots=True)
class Column:
    """An exercise's column in the table of students."""

    number: str
    title: str
    points: str


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """An exercise's points in a student's row; `level` is z (a zero), ungraded, absent or ""."""

    score: str
    level: str


_ABSENT = ScoreCell("–", "absent")


@dataclass(frozen=True, slots=True)
class StudentRow:
    """A student in the table. A student who couldn't be graded has `why`, and no marks. `about` stands by the name.

    `facts` is what the filters ask, in letters, digits, dots and dashes only: what needs a person, the outcomes, and
    the places of the groups that this student's wrong answers belong to, with _ between them.
    """

    name: str
    facts: str
    href: str = ""
    score: str = ""
    level: str = ""
    remark: str = ""
    why: str = ""
    about: str = ""
    cells: tuple[ScoreCell, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassView:
    """The class page. `rows` is an iterator: it can be read only once."""

    title: str
    points: str
    students: str
    everybody: int
    unconfined: str
    opened: str
    in_part: str
    needs: tuple[NeedTile, ...]
    calm: bool
    facts: tuple[tuple[str, str], ...]
    histogram: charts.Picture | None
    folds: tuple[ExerciseFold, ...]
    groups: Groups
    identical: IdenticalFiles
    columns: tuple[Column, ...]
    wide: int
    rows: Iterator[StudentRow]


def class_view(
    title: str,
    standings: Iterable[Standing],
    not_graded: Iterable[NotGraded],
    messages: Mapping[str, str] = NO_MESSAGES,
) -> ClassView:
    """What the class page shows. `messages` is what the instructor has written to groups of answers.

    Both iterables are iterated several times, each time from the beginning.
    """
    tally = tally_of(standings, not_graded)
    groups = groups_of(tally.groups, standings, messages)
    return ClassView(
        title=one_line(title),
        points=tally.of,
        students=counted(tally.students, "student"),
        everybody=tally.students + tally.refused + tally.absent,
        unconfined=_of_whom(tally.unconfined, tally.students),
        opened=_of_whom(tally.opened, tally.students),
        in_part=_in_part(tally.in_part),
        needs=need_tiles(tally.needs),
        calm=not tally.needs.total(),
        facts=tuple(_facts(tally)),
        histogram=_histogram(tally) if len(tally.scores) > 1 else None,
        folds=folds(tally.questions),
        groups=groups,
        identical=identical_files(standings),
        columns=tuple(Column(*exercise_title(id_), amount(points)) for id_, points in tally.exercises.items()),
        wide=1 + len(tally.exercises),
        rows=_rows(standings, not_graded, tally, groups.places),
    )


def _facts(tally: Tally) -> Iterator[tuple[str, str]]:
    yield "graded", f"{len(tally.scores):,}"
    if tally.in_part:
        yield "graded in part", f"{tally.in_part:,}"
    yield "not graded", f"{tally.refused:,}"
    if tally.absent:
        yield "handed in nothing", f"{tally.absent:,}"
    if tally.uncounted:
        yield "not counted here", f"{tally.uncounted:,}"
    if tally.excused:
        yield "excused", f"{tally.excused:,}"
    if tally.scores:
        yield "mean of the marks", tally.mean
        yield "median of the marks", tally.median
        yield "have everything right", f"{tally.whole:,}"


def _of_whom(some: int, students: int) -> str:
    """How many of the students, in words; "" if none."""
    if some == students:
        return "everybody" if some else ""
    return f"{some:,} of {counted(students, 'student')}" if some else ""


def _in_part(students: int) -> str:
    """Who is left out of the totals, if anybody is."""
    if not students:
        return ""
    are = "isn't wholly graded, and is" if students == 1 else "aren't wholly graded, and are"
    return (
        f"{counted(students, 'student')} {are} left out of the mean, the median and the chart: what isn't graded"
        " doesn't count as 0. Grade again: then only these students are graded."
    )


def _histogram(tally: Tally) -> charts.Picture:
    step = 100 // BARS
    return charts.histogram(tally.bars, [f"{at * step}–{at * step + step}" for at in range(BARS)])


def _rows(
    standings: Iterable[Standing], not_graded: Iterable[NotGraded], tally: Tally, places: Mapping[Group, int]
) -> Iterator[StudentRow]:
    """First those who couldn't be graded, then everybody with marks."""
    exercises, questions = list(tally.exercises), list(tally.questions)
    for refused in not_graded:
        name, why = student_name(refused.name or refused.student), one_line(refused.why, _LONGEST_REASON)
        yield StudentRow(name, f"{letters_of([refused.need])}__", why=why, about=refused.about)
    for each in standings:
        yield _row(each, exercises, questions, places)


def _row(each: Standing, exercises: Sequence[str], questions: Sequence[str], places: Mapping[Group, int]) -> StudentRow:
    cells = {id_: _cell(total) for id_, total in each.exercises}
    whole = _cell(Total(each.score, each.points, each.ungraded, len(each.outcomes)))
    outcomes = dict(each.outcomes)
    letters = "".join(
        LETTERS[outcomes[question]] if question in outcomes and each.counted else "-" for question in questions
    )
    groups = sorted({places[group_of(answer)] for answer in each.wrong} if each.counted else ())
    return StudentRow(
        name=student_name(each.name or each.student),
        about=each.about,
        facts="_".join((letters_of(each.needs), _shortened(letters), ".".join(map(in_base_36, groups)))),
        href=address(each.href),
        score="excused" if each.excused else whole.score,
        level="ungraded" if each.excused else whole.level,
        remark=" ".join(filter(None, (each.by_person, each.remark))),
        cells=tuple(cells.get(id_, _ABSENT) for id_ in exercises),
    )


def _shortened(letters: str) -> str:
    """The letters with a number for repeated ones, and without right ones at the end: wrrrrer is wr4e.

    A thousand rows have many of them.
    """
    return re.sub(r"(.)\1{2,}", lambda run: f"{run[1]}{len(run[0])}", letters.rstrip(LETTERS["right"]))


def _cell(total: Total) -> ScoreCell:
    if total.ungraded:
        score, of = total.shown
        return ScoreCell(f"{score} {of}" if of == "so far" else score, "ungraded")
    return ScoreCell(amount(total.score), "" if total.score or not total.points else "z")
