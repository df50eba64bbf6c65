"""What a learner has done and what comes next, as a page: one file, no script, no request.

It shows an Outlook and nothing else: no clock, no file, no log. A log can be taken in from anywhere, so all text of it
goes through one_line().
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from markupsafe import Markup

from byheart.memory import phrases
from byheart.memory.outlook import BEFORE, Day, Kept, Made, Outlook, level, weeks
from byheart.memory.skills import Skill
from byheart.report import charts, pages
from byheart.report.charts import Picture
from byheart.report.text import one_line

_WEEKS = 53
_SHOWN = 6  # mistakes of a group that aren't folded
_TONES = {"not right yet": "wrong", "overcome": "right"}


@dataclass(frozen=True, slots=True)
class SkillRow:
    """A skill: how likely it is recalled, drawn as a bar and a curve."""

    title: str
    practised: str
    recall: str
    share: int
    curve: Markup
    until: str
    falls: bool
    late: bool


@dataclass(frozen=True, slots=True)
class TimesCard:
    """An exercise: how long it took. `picture` is None where it was rebuilt only once."""

    exercise: str
    words: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class MistakeRow:
    """A known mistake that was made."""

    where: str
    words: Markup
    when: str


@dataclass(frozen=True, slots=True)
class MistakeGroup:
    """Mistakes that are as far as each other. The first ones are shown, the others folded."""

    heading: str
    tone: str
    shown: tuple[MistakeRow, ...]
    folded: tuple[MistakeRow, ...]


@dataclass(frozen=True, slots=True)
class ProgressView:
    """What the page shows. `ahead` has each of the days to come with its skills."""

    title: str
    made: str
    summary: str
    practised: str
    calendar: Picture | None
    skills: tuple[SkillRow, ...]
    untried: str
    times: tuple[TimesCard, ...]
    mistakes: tuple[MistakeGroup, ...]
    ahead: tuple[tuple[str, tuple[str, ...]], ...]
    estimate: str
    nothing: Markup


def progress_html(title: str, facts: Outlook, words: Mapping[str, str]) -> str:
    """The page. `words` say what each known mistake is, by its id."""
    return pages.template("progress.html.j2").render(view=progress_view(title, facts, words))


def progress_view(title: str, facts: Outlook, words: Mapping[str, str]) -> ProgressView:
    """What the page shows of these facts."""
    return ProgressView(
        title=one_line(title),
        made=f"{facts.today.day} {facts.today:%B} {facts.today.year}",
        summary=one_line(phrases.summary(facts), 1000),
        practised=phrases.practised(facts) if facts.days else "",
        calendar=_calendar(facts) if facts.days else None,
        skills=tuple(_skill(each, facts) for each in facts.kept),
        untried=one_line(", ".join(each.title for each in facts.untried), 2000),
        times=tuple(
            TimesCard(one_line(each.exercise), phrases.took(each), charts.falling(each.seconds))
            for each in facts.rebuilds
        ),
        mistakes=tuple(_group(heading, own, facts, words) for heading, own in phrases.groups(facts)),
        ahead=_ahead(facts),
        estimate=phrases.ESTIMATE,
        nothing=_coded(phrases.NOTHING),
    )


def _calendar(facts: Outlook) -> Picture:
    """All weeks of a year at most, with a word on each day in which something was tried."""
    shown = weeks(facts, _WEEKS)
    tried = {each.day: each for each in facts.days}
    days = [monday + timedelta(days=row) for monday in shown for row in range(7)]
    cells = [(level(tried.get(day)), _told(tried.get(day), facts)) for day in days if day <= facts.today]
    return Picture(charts.calendar(cells, phrases.months(shown)), phrases.practised(facts))


def _told(day: Day | None, facts: Outlook) -> str:
    if day is None:
        return ""
    tries = f"{day.tries} attempt{'s' * (day.tries != 1)}"
    rebuilt = f"{day.rebuilt} skill{'s' * (day.rebuilt != 1)} rebuilt"
    return f"{phrases.on_day(day.day, facts.today)}: {tries}, {rebuilt}"


def _skill(kept: Kept, facts: Outlook) -> SkillRow:
    share = kept.recall if kept.recall is not None else 0.0 if kept.missed else 1.0
    days = "one day" if kept.times == 1 else f"{kept.times} days"
    last = phrases.on_day(kept.last, facts.today)
    return SkillRow(
        title=one_line(kept.skill.title),
        practised=f"on {days}, last {last}" if kept.times > 1 else f"on one day, {last}",
        recall=phrases.recall(kept),
        share=round(100 * share),
        curve=charts.recall(kept.curve, BEFORE),
        until=phrases.until(kept, facts.today),
        falls=kept.recall is not None or not kept.missed,
        late=kept.until <= facts.today,
    )


def _group(heading: str, own: Sequence[Made], facts: Outlook, words: Mapping[str, str]) -> MistakeGroup:
    rows = tuple(_mistake(each, facts, words) for each in own)
    return MistakeGroup(heading, _TONES.get(heading, "blank"), rows[:_SHOWN], rows[_SHOWN:])


def _mistake(made: Made, facts: Outlook, words: Mapping[str, str]) -> MistakeRow:
    what = phrases.looks_like(made, words)
    return MistakeRow(one_line(phrases.places(made)), _coded(one_line(what, 400)), phrases.when(made, facts.today))


def _ahead(facts: Outlook) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each day of the next two weeks; none where nothing becomes due."""
    if not any(skills for _, skills in facts.coming):
        return ()
    return tuple((phrases.weekday(day, facts.today), _titles(skills)) for day, skills in facts.coming)


def _coded(words: str) -> Markup:
    """Words in which what stands between two `s is code."""
    parts = words.split("`")
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if at % 2 and at < len(parts) - 1 else part
        for at, part in enumerate(parts)
    )


def _titles(skills: Sequence[Skill]) -> tuple[str, ...]:
    return tuple(one_line(each.title) for each in skills)
