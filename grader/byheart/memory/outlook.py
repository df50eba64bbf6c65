"""What a learner has done, and what to expect: the facts that `byheart progress` shows, in a terminal and as a page.

A pure function of the log's attempts. It says what was measured or follows from that, and leaves out what can't be
known: a skill that was never tried has no chance of recall, nor has one that was seen today; a time that nobody
measured isn't guessed. How it looks isn't decided here.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from byheart.judging.hints import LEVELS
from byheart.memory.attempts import Attempt, Check
from byheart.memory.clock import day_of
from byheart.memory.rating import RUNGS, Review, reviews
from byheart.memory.schedule import Standing, due, forecast, held, recalled, standings
from byheart.memory.skills import Skill, skill_of

COMING = 14  # days that are looked ahead
BEFORE = 42  # days of a skill's curve that lie behind
LEAST = 8  # weeks of the calendar
_FAILED = ("wrong", "error", "timeout", "crash")


@dataclass(frozen=True, slots=True)
class Day:
    """A day on which something was tried: how many attempts were made, and how many skills were rebuilt."""

    day: date
    tries: int
    rebuilt: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A skill that was tried: how likely it is recalled, and until when that is nine in ten.

    `recall` is None on the day on which it was rebuilt or missed: it was just seen, so nothing is known. `until` is the
    day on which it falls below nine in ten. `curve` has a number for each of BEFORE days, for today, and for COMING
    days, None before the first review; a forecast holds if nobody practises.
    """

    skill: Skill
    recall: float | None
    until: date
    last: date
    missed: bool
    times: int
    curve: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Rebuilds:
    """How long it took to rebuild an exercise from an empty file, in seconds, the first time first."""

    exercise: str
    seconds: tuple[float, ...]
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A known mistake: in how many attempts it was made, in which questions, and when last.

    `without` counts the later days on which the skill was rebuilt without it. `righted`: what it was in has been right
    since; before that, naming it would be a hint that nobody asked for.
    """

    mistake: str
    questions: tuple[str, ...]
    times: int
    last: date
    without: int
    righted: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """All that is shown. `days` are those on which something was tried; `coming` begins today."""

    today: date
    days: tuple[Day, ...]
    held: int
    due: tuple[Skill, ...]
    kept: tuple[Kept, ...]
    untried: tuple[Skill, ...]
    rebuilds: tuple[Rebuilds, ...]
    mistakes: tuple[Made, ...]
    coming: tuple[tuple[date, tuple[Skill, ...]], ...]

    @property
    def skills(self) -> int:
        """How many skills the course has."""
        return len(self.kept) + len(self.untried)


def outlook(attempts: Sequence[Attempt], skills: Sequence[Skill], now: datetime) -> Outlook:
    """The facts at this moment. `attempts` are those of one course; `now` is aware, in the learner's zone."""
    made = reviews(attempts, skills)
    there = standings(made, skills, now)
    waiting = due(there, now)
    tried = [each for each in there if each.times]
    ordered = sorted(attempts, key=lambda each: each.at)
    return Outlook(
        today=day_of(now),
        days=tuple(_days(ordered, made)),
        held=len(held(there, now)),
        due=tuple(each.skill for each in waiting),
        kept=tuple(_kept(each, made, day_of(now)) for each in tried),
        untried=tuple(each.skill for each in there if not each.times),
        rebuilds=tuple(_rebuilds(ordered, skills)),
        mistakes=tuple(_mistakes(ordered, made, skills)),
        coming=forecast(there, now, COMING),
    )


def level(day: Day | None) -> int:
    """How much was done on a day: 0 nothing, 1 tried, 2 a skill rebuilt, 3 several."""
    return 0 if day is None else min(day.rebuilt, 2) + 1


def weeks(facts: Outlook, most: int) -> tuple[date, ...]:
    """The Mondays of the weeks from the first day to today: at least LEAST, and of more than `most` the last ones."""
    monday = facts.today - timedelta(days=facts.today.weekday())
    first = facts.days[0].day if facts.days else facts.today
    count = max(LEAST, (monday - first).days // 7 + 2)
    return tuple(monday - timedelta(weeks=each) for each in reversed(range(max(1, min(most, count)))))


def _days(attempts: Sequence[Attempt], made: Sequence[Review]) -> Iterator[Day]:
    """Each day with something tried. An empty file is a beginning, and no try."""
    rebuilt: dict[date, int] = defaultdict(int)
    for review in made:
        rebuilt[review.day] += review.rating != "again"
    days = sorted(day_of(each.at) for each in attempts if not each.empty)
    for day, own in groupby(days):
        yield Day(day, len(list(own)), rebuilt[day])


def _kept(standing: Standing, made: Sequence[Review], today: date) -> Kept:
    assert standing.reviewed is not None  # it was tried
    begin = today - timedelta(days=BEFORE)
    return Kept(
        skill=standing.skill,
        recall=None if standing.reviewed >= today else standing.recall,
        until=standing.day,
        last=standing.reviewed,
        missed=bool(standing.missed),
        times=standing.times,
        curve=recalled(made, standing.skill, begin, BEFORE + 1 + COMING),
    )


def _rebuilds(attempts: Sequence[Attempt], skills: Sequence[Skill]) -> Iterator[Rebuilds]:
    """The times of each exercise, in the order of the course: of the first attempt after an empty file that is right.

    A rung gives most of the lines, a variation is another file, and with the solution or the last hint it isn't from
    memory: such attempts have no time.
    """
    for exercise in sorted({each for skill in skills for each in skill.exercises}):
        own = [each for each in attempts if each.exercise == exercise and each.form in ("stub", "blank")]
        times: list[tuple[float, date]] = []
        is_open, helped = True, False
        for each in own:
            if each.empty:
                is_open, helped = True, False
                continue
            helped = helped or each.shown or max(each.help.values(), default=0) >= LEVELS
            if is_open and each.checks and all(check.outcome == "right" for check in each.checks.values()):
                is_open = False
                if each.seconds is not None and not helped:
                    times.append((each.seconds, day_of(each.at)))
        if times:
            seconds, days = zip(*times, strict=True)
            yield Rebuilds(exercise, seconds, days)


def _mistakes(attempts: Sequence[Attempt], made: Sequence[Review], skills: Sequence[Skill]) -> Iterator[Made]:
    """The known mistakes, the last one that was made first.

    A mistake that still stands there, while the learner mends another one or asks for a hint, wasn't made again.
    """
    days: dict[str, list[date]] = defaultdict(list)
    places: dict[str, dict[str, datetime]] = defaultdict(dict)
    right: dict[str, datetime] = {}
    standing: dict[str, set[str]] = {}
    for attempt in attempts:
        named: dict[str, None] = {}
        for question, check in attempt.checks.items():
            if check.outcome == "right" and attempt.form not in RUNGS:
                right[question] = attempt.at
            there = standing.get(question, set())
            standing[question] = set(_named(check)) if skill_of(skills, question) else set()
            named |= dict.fromkeys(each for each in _named(check) if each in standing[question] - there)
            for mistake in standing[question]:
                places[mistake][question] = attempt.at
        for mistake in named:
            days[mistake].append(day_of(attempt.at))
    for mistake in sorted(days, key=lambda each: (-days[each][-1].toordinal(), each)):
        where = places[mistake]
        righted = all(question in right and right[question] >= at for question, at in where.items())
        without = _rebuilt_after(days[mistake][-1], where, made, skills) if righted else 0
        yield Made(mistake, tuple(where), len(days[mistake]), days[mistake][-1], without, righted)


def _named(check: Check) -> list[str]:
    """The known mistakes that were made here."""
    return check.mistake.split("+") if check.mistake and _is_own(check) else []


def _is_own(check: Check) -> bool:
    """Whether a mistake was made here: it doesn't follow from another, and no finger slipped."""
    return check.outcome in _FAILED and not check.follows and not check.slip


def _rebuilt_after(day: date, where: Mapping[str, datetime], made: Sequence[Review], skills: Sequence[Skill]) -> int:
    """On how many later days a skill in which the mistake was made was rebuilt."""
    own = {skill.id for question in where if (skill := skill_of(skills, question))}
    return len({each.day for each in made if each.skill in own and each.day > day and each.rating != "again"})
