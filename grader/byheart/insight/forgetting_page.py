"""The figures of practice as a page: one file, no script, no request.

It shows a Forgetting and nothing else, and names nobody. A course's words come from outside, so all go through
one_line().
"""

from collections.abc import Callable
from dataclasses import dataclass

from byheart.insight.bars import Bar, bar, percent
from byheart.insight.figures import FEWEST
from byheart.insight.forgetting import CHANCES, LEAST, Cell, Compared, Forgetting, SkillFigures
from byheart.insight.told import FORGETTING_TOLD, forgetting_stands_out
from byheart.report import pages
from byheart.report.text import one_line


@dataclass(frozen=True, slots=True)
class Row:
    """Reviews of one kind: `said` is what the schedule said before, `flag` in which way that was surely wrong."""

    name: str
    recalled: Bar
    said: str
    flag: str


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """A skill with its rows."""

    title: str
    whole: str
    flag: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ForgettingView:
    """What the page shows. `few` are the skills with too few reviews."""

    title: str
    lead: str
    notice: str
    stands_out: tuple[str, ...]
    times: tuple[Row, ...]
    said: tuple[Row, ...]
    compared: tuple[str, ...]
    skills: tuple[SkillGroup, ...]
    few: str
    least: str
    told: dict[str, str]


def forgetting_html(found: Forgetting) -> str:
    """The page."""
    return pages.template("forgetting.html.j2").render(view=forgetting_view(found))


def forgetting_view(found: Forgetting) -> ForgettingView:
    """What the page shows of these figures."""
    few = [f"{one_line(each.title)} ({each.reviews})" for each in found.skills if each.whole is None]
    return ForgettingView(
        title=one_line(found.title),
        lead=_lead(found),
        notice=_NOTICE if found.shared else "",
        stands_out=tuple(_plain(each) for each in forgetting_stands_out(found)),
        times=tuple(_row(each, _days) for each in found.times),
        said=tuple(_row(each, _chances) for each in found.said),
        compared=tuple(_compared(found.compared)),
        skills=tuple(_skill(each, each.whole) for each in found.skills if each.whole is not None),
        few=", ".join(few),
        least=f"There are too few reviews: a share takes {LEAST}.",
        told={name: _plain(words) for name, words in FORGETTING_TOLD.items()},
    )


_NOTICE = (
    f"In this copy every number is of reviews that at least {FEWEST} learners recalled and at least {FEWEST} didn't."
    " Skills of fewer are counted nowhere."
)


def _plain(text: str) -> str:
    """Words without the marks of code in them."""
    return one_line(text.replace("`", ""), 600)


def _lead(found: Forgetting) -> str:
    people = f"{found.learners} learner{'s' * (found.learners != 1)}"
    reviews = f"{found.reviews} review{'s' * (found.reviews != 1)}"
    left = found.left_out
    out = f" {left} file{'s' * (left != 1)} can't be used, and {'are' if left != 1 else 'is'} left out." if left else ""
    return f"{reviews} of {people}.{out}"


def _row(cell: Cell, name: Callable[[Cell], str]) -> Row:
    return Row(name(cell), bar(cell.recalled, cell.said), percent(cell.said), _flag(cell))


def _flag(cell: Cell) -> str:
    return "" if not cell.flag else "surely less" if cell.less else "surely more"


def _days(cell: Cell) -> str:
    if cell.high is None:
        return f"{cell.low:.0f} days or more"
    last = cell.high - 1
    return f"{cell.low:.0f} day{'s' * (cell.low != 1)}" if last == cell.low else f"{cell.low:.0f} to {last:.0f} days"


def _chances(cell: Cell) -> str:
    low, high = round(100 * cell.low), min(100, round(100 * (cell.high or 1.0)))
    return f"below {high} %" if cell.low == CHANCES[0] else f"{low} to {high} %"


def _compared(found: Compared) -> list[str]:
    if found.losses is None or found.errors is None:
        return []
    said = [
        f"{name}: {schedule:.3f} with the schedule, {constant:.3f} with the constant. Less is better."
        for name, (schedule, constant) in (("Mean log loss", found.losses), ("RMSE (bins)", found.errors))
    ]
    if found.better:
        interval = f"({found.better.low:.3f} to {found.better.high:.3f})"
        said.insert(1, f"The schedule's log loss is lower by {found.better.value:.3f} {interval}.")
    return said


def _skill(each: SkillFigures, whole: Cell) -> SkillGroup:
    words = f"{bar(whole.recalled).words}; the schedule said {percent(whole.said)}"
    return SkillGroup(one_line(each.title), words, _flag(whole), tuple(_row(cell, _days) for cell in each.cells))
