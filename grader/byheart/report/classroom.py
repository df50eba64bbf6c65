"""What the class page shows: one small row for each student, and totals over all of them.

A Standing is made from a Report, which can then be dropped. The standings are iterated several times, one at a time,
and never held together, so memory doesn't grow with the class.

This is an allow-list. Of messages and code, the page shows only one sentence and one line of an unexplained wrong
answer, and one sentence of a blank page's mistake. It shows no output.
"""

import json
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from urllib.parse import quote

from markupsafe import Markup

from byheart.judging.judge import Outcome, Verdict
from byheart.judging.results import Report, Total, amount
from byheart.report import charts, code
from byheart.report.student import NO_MESSAGES, WORDS, exercise_title, student_name
from byheart.report.text import counted, one_line

_BARS = 10
_MOST_GROUPS = 60
_SENTENCES, _LONGEST = 3, 300
LETTERS: dict[Outcome, str] = dict(zip(WORDS, "rwetcbmf", strict=True))

Group = tuple[str, str, str]  # a question, the mistake, and the behaviour: one of the last two is ""


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """What a wrong answer looks like: the known `mistake` that gives it, or else its `behaviour`, with an example."""

    question: str
    mistake: str
    behaviour: str
    words: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """One student's row. `href` is the path of their page relative to the class page, unquoted.

    Of each exercise it has the id and the total. `opened`: it was asked with the open seeds only.
    """

    student: str
    href: str
    score: float
    points: float
    exercises: tuple[tuple[str, Total], ...]
    outcomes: tuple[tuple[str, Outcome], ...]
    wrong: tuple[WrongAnswer, ...] = ()
    confined: bool = True
    opened: bool = False

    @property
    def ungraded(self) -> int:
        """How many questions weren't graded, by a fault of ours."""
        return sum(outcome == "fault" for _, outcome in self.outcomes)

    def to_text(self) -> str:
        """The standing in one line of ASCII."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "Standing":
        """The standing that `to_text` wrote."""
        fields = json.loads(text)
        fields["exercises"] = tuple((id_, Total(**total)) for id_, total in fields["exercises"])
        fields["outcomes"] = tuple(map(tuple, fields["outcomes"]))
        fields["wrong"] = tuple(WrongAnswer(**each) for each in fields["wrong"])
        return cls(**fields)


@dataclass(frozen=True, slots=True)
class NotGraded:
    """A student who couldn't be graded, and why."""

    student: str
    why: str


@dataclass(frozen=True, slots=True)
class Column:
    """An exercise's column in the table of students."""

    number: str
    title: str
    points: str


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """An exercise's points in a student's row; `level` is full, part, none, ungraded or absent."""

    score: str
    level: str


_ABSENT = ScoreCell("–", "absent")


@dataclass(frozen=True, slots=True)
class StudentRow:
    """A student in the table. `letters` has one letter for each question, in the order of the table of questions.

    `groups` are the positions on the page of the groups that this student's wrong answers belong to.
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
    """How many students have this outcome in a question, and the width of its part in the bar."""

    outcome: Outcome
    letter: str
    count: int
    width: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the table of questions, with a share for each outcome that occurs in the class."""

    exercise: str
    name: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Wrong answers that are alike, by a known mistake or by their behaviour, with an example and its student's page.

    `words` are the misconception, or what came back; `message` is what the instructor wrote to this group.
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
    """The class page. `rows` and `not_graded` are iterators: they can be read only once."""

    title: str
    points: str
    students: str
    unconfined: str
    opened: str
    in_part: str
    facts: tuple[tuple[str, str], ...]
    not_graded: Iterator[NotGraded]
    not_graded_words: str
    histogram: charts.Picture | None
    outcomes: tuple[tuple[Outcome, str], ...]
    questions: tuple[QuestionRow, ...]
    mistakes: tuple[GroupRow, ...]
    groups: tuple[GroupRow, ...]
    left_out: str
    columns: tuple[Column, ...]
    rows: Iterator[StudentRow]


def standing(report: Report, href: str) -> Standing:
    """This report's row."""
    return Standing(
        student=report.student,
        href=href,
        score=report.score,
        points=report.points,
        exercises=tuple((sys.intern(each.id), each.total) for each in report.exercises),
        outcomes=tuple((sys.intern(each.question), each.outcome) for each in report.verdicts),
        wrong=tuple(_wrong(each) for each in report.verdicts if not each.follows and (each.mistake or each.behaviour)),
        confined=report.receipt.confined,
        opened=not report.receipt.secret_seeds,
    )


def class_view(
    title: str,
    standings: Iterable[Standing],
    not_graded: Iterable[NotGraded],
    messages: Mapping[str, str] = NO_MESSAGES,
) -> ClassView:
    """What the class page shows. `messages` is what the instructor has written to groups of answers.

    Both iterables are iterated several times, each time from the beginning.
    """
    tally = _Tally()
    for each in standings:
        tally.count(each)
    refused = sum(1 for _ in not_graded)
    shown, left_out = _shown(tally.groups)
    examples = _examples(standings, shown)
    grouped = [_group_row(place, tally.groups[each], *examples[each], messages) for place, each in enumerate(shown)]
    occurring = tuple(each for each in WORDS if any(counts[each] for counts in tally.questions.values()))
    return ClassView(
        title=one_line(title),
        points=tally.of,
        students=counted(tally.students, "student"),
        unconfined=_of_whom(tally.unconfined, tally.students),
        opened=_of_whom(tally.opened, tally.students),
        in_part=_in_part(tally.in_part),
        facts=tuple(_facts(tally, refused)),
        not_graded=(NotGraded(student_name(each.student), one_line(each.why, 600)) for each in not_graded),
        not_graded_words=f"{counted(refused, 'submission')} couldn't be graded" if refused else "",
        histogram=_histogram(tally) if len(tally.scores) > 1 else None,
        outcomes=tuple((each, WORDS[each]) for each in occurring),
        questions=tuple(_question(question, counts, occurring) for question, counts in tally.questions.items()),
        mistakes=tuple(row for row in grouped if not row.behaviour),
        groups=tuple(row for row in grouped if row.behaviour),
        left_out=counted(left_out, "smaller group") if left_out else "",
        columns=tuple(Column(*exercise_title(id_), amount(points)) for id_, points in tally.exercises.items()),
        rows=_rows(standings, tally, {group: place for place, group in enumerate(shown)}),
    )


@dataclass(slots=True)
class _Tally:
    """The totals over all standings, counted one standing after the other.

    Who isn't wholly graded has no total: `scores`, `bars` and `whole` are without them.
    """

    scores: "array[float]" = field(default_factory=lambda: array("d"))
    points: set[float] = field(default_factory=set)
    exercises: dict[str, float] = field(default_factory=dict)
    questions: dict[str, Counter[Outcome]] = field(default_factory=dict)
    groups: Counter[Group] = field(default_factory=Counter)
    bars: list[int] = field(default_factory=lambda: [0] * _BARS)
    whole: int = 0
    students: int = 0
    in_part: int = 0
    unconfined: int = 0
    opened: int = 0

    def count(self, each: Standing) -> None:
        """Add one standing."""
        self.students += 1
        self.points.add(each.points)
        self.exercises |= {id_: total.points for id_, total in each.exercises}
        for question, outcome in each.outcomes:
            self.questions.setdefault(question, Counter())[outcome] += 1
        self.groups.update(_group(answer) for answer in each.wrong)
        self.unconfined += not each.confined
        self.opened += each.opened
        if each.ungraded:
            self.in_part += 1
            return
        self.scores.append(each.score)
        share = each.score / each.points if each.points else 0.0
        self.bars[min(_BARS - 1, int(share * _BARS + 1e-9))] += 1
        self.whole += each.score == each.points

    @property
    def of(self) -> str:
        """The points that can be reached, as " / 10"; "" if they aren't the same for all."""
        return f" / {amount(next(iter(self.points)))}" if len(self.points) == 1 else ""


def _facts(tally: _Tally, not_graded: int) -> Iterator[tuple[str, str]]:
    yield "graded", f"{len(tally.scores):,}"
    if tally.in_part:
        yield "graded in part", f"{tally.in_part:,}"
    yield "not graded", f"{not_graded:,}"
    if tally.scores:
        yield "median of the marks", f"{amount(median(tally.scores))}{tally.of}"
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
        f"{counted(students, 'student')} {are} left out of the median and the chart: what isn't graded doesn't"
        " count as 0. Grade again: then only these students are graded."
    )


def _histogram(tally: _Tally) -> charts.Picture:
    step = 100 // _BARS
    return charts.histogram(tally.bars, [f"{at * step}–{at * step + step}" for at in range(_BARS)])


def _question(question: str, counts: Counter[Outcome], occurring: Sequence[Outcome]) -> QuestionRow:
    exercise, _, name = question.partition("/")
    whole = max(1, counts.total())
    shares = (Share(each, LETTERS[each], counts[each], f"{100 * counts[each] / whole:.2f}%") for each in occurring)
    return QuestionRow(exercise, name, tuple(shares))


def _wrong(verdict: Verdict) -> WrongAnswer:
    sentences = verdict.message.split("\n")
    words = one_line(" ".join(sentences[:_SENTENCES]), _LONGEST)
    if verdict.mistake:
        # The blank page's verdicts have no misconception. Their message says what is wrong.
        believed = sys.intern(verdict.looks_like or words)
        return WrongAnswer(sys.intern(verdict.question), sys.intern(verdict.mistake), "", believed)
    code_ = verdict.lines[-1].code[:_LONGEST] if verdict.lines else ""
    return WrongAnswer(sys.intern(verdict.question), "", sys.intern(verdict.behaviour), words, code_)


def _shown(groups: Counter[Group]) -> tuple[list[Group], int]:
    """The groups on the page, the commonest first, and how many are left out. Known mistakes are never left out."""
    ordered = sorted(groups, key=lambda group: (-groups[group], group))
    left_out = set([group for group in ordered if not group[1]][_MOST_GROUPS:])
    return [group for group in ordered if group not in left_out], len(left_out)


def _examples(standings: Iterable[Standing], groups: Sequence[Group]) -> dict[Group, tuple[Standing, WrongAnswer]]:
    """The first example of each group."""
    missing = set(groups)
    found: dict[Group, tuple[Standing, WrongAnswer]] = {}
    for each in standings if missing else ():
        for answer in each.wrong:
            if _group(answer) in missing:
                missing.remove(_group(answer))
                found[_group(answer)] = (each, answer)
        if not missing:
            break
    return found


def _group(each: WrongAnswer) -> Group:
    return each.question, each.mistake, each.behaviour


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


def _rows(standings: Iterable[Standing], tally: _Tally, places: Mapping[Group, int]) -> Iterator[StudentRow]:
    exercises, questions = list(tally.exercises), list(tally.questions)
    return (_row(each, exercises, questions, places) for each in standings)


def _row(each: Standing, exercises: Sequence[str], questions: Sequence[str], places: Mapping[Group, int]) -> StudentRow:
    cells = {id_: _cell(total) for id_, total in each.exercises}
    whole = Total(each.score, each.points, each.ungraded, len(each.outcomes))
    outcomes = dict(each.outcomes)
    return StudentRow(
        name=student_name(each.student),
        href=_address(each.href),
        score=_beside(*whole.shown),
        percent=round(100 * each.score / each.points) if each.points and not each.ungraded else 0,
        groups=" ".join(str(places[group]) for group in map(_group, each.wrong) if group in places),
        letters="".join(LETTERS[outcomes[question]] if question in outcomes else "-" for question in questions),
        cells=tuple(cells.get(id_, _ABSENT) for id_ in exercises),
    )


def _address(path: str) -> str:
    return quote(path, safe="/", errors="surrogatepass")


def _beside(score: str, of: str) -> str:
    """The points alone where all is graded: what can be reached stands above them."""
    return f"{score} {of}" if of == "so far" else score


def _cell(total: Total) -> ScoreCell:
    if total.ungraded:
        return ScoreCell(_beside(*total.shown), "ungraded")
    return ScoreCell(amount(total.score), "full" if total.score == total.points else "part" if total.score else "none")
