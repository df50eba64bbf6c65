"""The figures as a page: one file, no script, no request.

It shows an Insight and nothing else. Every bar has its numbers beside it in words. Names come from outside, so all of
them go through one_line().
"""

from dataclasses import dataclass

from byheart.insight.bars import Bar, bar, counted, percent
from byheart.insight.figures import (
    ExerciseFigures,
    Insight,
    MistakeFigures,
    QuestionFigures,
    SectionFigures,
    Share,
)
from byheart.insight.numbers import Estimate
from byheart.insight.told import TOLD, stands_out
from byheart.report import pages
from byheart.report.text import one_line
from byheart.report.words import exercise_title

_SHOWN = 12  # mistakes that aren't folded
_NAMED = 30  # students who are named beside a mistake


@dataclass(frozen=True, slots=True)
class Row:
    """A question. `why` are the three kinds of not right; `tells` is the correlation in words."""

    name: str
    right: Bar
    given: Bar
    first: str
    why: tuple[tuple[str, str], ...]
    tells: str
    flag: bool
    only: str
    caught: str
    known: bool


@dataclass(frozen=True, slots=True)
class Group:
    """An exercise with its questions."""

    number: str
    title: str
    whole: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class MistakeRow:
    """A known mistake."""

    id: str
    words: str
    now: Bar
    ever: str
    became: tuple[str, ...]
    since: str
    flag: bool
    who: str


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section."""

    name: str
    students: str
    mean: str
    differences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InsightView:
    """What the page shows. `folded` are the mistakes below the first ones."""

    title: str
    lead: str
    notice: str
    stands_out: tuple[str, ...]
    groups: tuple[Group, ...]
    has_first: bool
    has_worth: bool
    reliability: tuple[str, ...]
    mistakes: tuple[MistakeRow, ...]
    folded: tuple[MistakeRow, ...]
    together: tuple[str, ...]
    sections: tuple[SectionRow, ...]
    since: str
    told: dict[str, str]


def insight_html(insight: Insight) -> str:
    """The page."""
    return pages.template("insight.html.j2").render(view=insight_view(insight))


def insight_view(insight: Insight) -> InsightView:
    """What the page shows of these figures."""
    rows = [_mistake(each) for each in insight.mistakes]
    together = (
        f"{one_line(each.one)} and {one_line(each.other)}: {counted(each.both)} made both;"
        f" by chance it would be about {each.usual:.1f}"
        for each in insight.together
    )
    return InsightView(
        title=one_line(insight.title),
        lead=_lead(insight),
        notice=_NOTICE if insight.shared else "",
        stands_out=tuple(_plain(each) for each in stands_out(insight)),
        groups=tuple(_group(each, insight.several > 0) for each in insight.exercises),
        has_first=insight.several > 0,
        has_worth=any(each.mistakes is not None for each in insight.questions),
        reliability=_reliability(insight),
        mistakes=tuple(rows[:_SHOWN]),
        folded=tuple(rows[_SHOWN:]),
        together=tuple(together),
        sections=tuple(map(_section, insight.sections)),
        since=_day(insight.since),
        told=dict(TOLD),
    )


_NOTICE = "In this copy nobody is named, and a number of fewer than five people is hidden."


def _plain(text: str) -> str:
    """Words without the marks of code in them."""
    return one_line(text.replace("`", ""), 400)


def _lead(insight: Insight) -> str:
    people = f"{insight.students} student{'s' * (insight.students != 1)}"
    tries = f", {insight.attempts} attempts" if insight.several else ""
    staff = f"; {insight.left_out} who aren't counted are left out" if insight.left_out and not insight.shared else ""
    return f"{people}{tries}{staff}."


def _day(moment: str) -> str:
    """A date as it is read; with the hour, where one was named."""
    return moment.partition("T")[0] if moment[11:19] == "00:00:00" else moment[:16].replace("T", " ")


def _group(each: ExerciseFigures, has_first: bool) -> Group:
    number, title = exercise_title(each.id)
    rows = tuple(_row(question, has_first) for question in each.questions)
    return Group(number, title, f"all of it right: {counted(each.whole)}", rows)


def _row(each: QuestionFigures, has_first: bool) -> Row:
    why = (("wrong by itself", each.own), ("through another one", each.follows), ("not written", each.blank))
    return Row(
        name=each.id.partition("/")[2],
        right=bar(each.right),
        given=bar(each.given),
        first=bar(each.first).words if has_first else "",
        why=(("", "hidden"),) if each.own.hidden else tuple((word, _short(way)) for word, way in why if way.count),
        tells=_estimate(each.related.estimate) or each.related.why,
        flag=each.related.flag,
        only=_short(each.only) if each.only.count != 0 else "",
        caught=_caught(each),
        known=each.mistakes is not None or each.mutants is not None,
    )


def _short(share: Share) -> str:
    return str(share.count) if share.count is not None else share.hidden


def _caught(each: QuestionFigures) -> str:
    """What only this question catches of what is known."""
    mistakes = len(each.mistakes or ())
    parts = [f"{mistakes} known mistake{'s' * (mistakes != 1)}"] if mistakes else []
    parts += [f"{each.mutants} changed solution{'s' * (each.mutants != 1)}"] if each.mutants else []
    return ", ".join(parts)


def _estimate(each: Estimate | None) -> str:
    return f"{each.value:.2f} ({each.low:.2f} to {each.high:.2f})" if each else ""


def _reliability(insight: Insight) -> tuple[str, ...]:
    found = insight.reliability
    if found.alpha is None or found.same is None:
        return (f"No figure: {found.why}.",)
    return (
        f"Cronbach's alpha is {_estimate(found.alpha)}.",
        f"Two students who know the same may differ by {found.same:.0f} % of the questions, in 19 of 20 cases.",
    )


def _mistake(each: MistakeFigures) -> MistakeRow:
    parts = (("cured", each.cured), ("came back", each.returned), ("unclear", each.unclear))
    became = [f"{word}: {_short(share)}" for word, share in parts if share.count != 0 and (share.of or share.hidden)]
    if each.half is not None:
        became.append(f"half were rid of it after {each.half} more attempt{'s' * (each.half != 1)}")
    if each.after_one:
        low, high = (round(100 * number) for number in (each.after_one.low, each.after_one.high))
        became.append(f"after one more: {percent(each.after_one.value)} ({low} to {high})")
    since = f"{_short(each.since.gone)} lost it, {_short(each.since.new)} got it" if each.since else ""
    names = [one_line(name) for name in each.who[:_NAMED]]
    more = len(each.who) - len(names)
    return MistakeRow(
        id=one_line(each.id),
        words=_plain(each.words),
        now=bar(each.now),
        ever=counted(each.ever),
        became=tuple(became),
        since=since,
        flag=each.since is not None and each.since.flag,
        who=", ".join(names) + (f" and {more} more" if more > 0 else ""),
    )


def _section(each: SectionFigures) -> SectionRow:
    differences = (
        f"{one.question}: {counted(one.here)} here, {counted(one.others)} elsewhere" for one in each.differences
    )
    mean = percent(each.value) if each.value is not None else "hidden"
    if each.mean:
        mean += f" ({round(100 * each.mean.low)} to {round(100 * each.mean.high)})"
    students = str(each.students) if each.students is not None else "under 5"
    return SectionRow(one_line(each.name), students, mean, tuple(differences))
