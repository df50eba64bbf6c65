"""Reviews become standings: how likely each skill is recalled today, and when it is due. Pure.

FSRS decides, by replay from the first review; nothing is kept between two calls. It counts whole days: each review is
given to it at noon UTC of the learner's day. So a day of 23 hours is a day, and practice at eight one evening and at
seven the next is practice on two days.
"""

import functools
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from byheart.memory.clock import begins, day_of
from byheart.memory.rating import Rating, Review
from byheart.memory.skills import Skill

_NEVER = date.max


@dataclass(frozen=True, slots=True)
class Standing:
    """How a skill stands today. `due` is the moment at which its due day begins; None for what was never tried.

    `recall` is the chance, from 0 to 1, that it is recalled today; `stability` the days until that is nine in ten.
    `times` counts its reviews, `last` is the last one's time, `reviewed` its day, and `missed` why it wasn't recalled
    then: "" if it was. `why` says how it stands in a few words.
    """

    skill: Skill
    due: datetime | None
    recall: float
    stability: float
    last: datetime | None
    times: int
    why: str
    reviewed: date | None = None
    missed: str = ""

    @property
    def day(self) -> date:
        """The day on which it is due: a day that never comes for what was never tried."""
        return _NEVER if self.due is None else day_of(self.due)


@dataclass(frozen=True, slots=True)
class Next:
    """What to practise next: a skill, the id of the exercise that asks for it, and why, in a sentence."""

    skill: Skill
    exercise: str
    why: str


@dataclass(frozen=True, slots=True)
class Foretold:
    """A review, and what was said of it before: how likely the skill would be recalled on that day.

    `days` passed since the review before it. `before` counts the earlier reviews of the skill, and `missed` those of
    them in which it wasn't recalled, without the first one, for which there was nothing to recall.
    """

    review: Review
    chance: float
    days: int
    before: int
    missed: int

    @property
    def recalled(self) -> bool:
        """Whether it was recalled."""
        return self.review.rating != "again"


def standings(reviews: Sequence[Review], skills: Sequence[Skill], now: datetime) -> tuple[Standing, ...]:
    """How each skill stands, in the order of the course. `now` is aware, in the learner's zone."""
    own: dict[str, list[Review]] = defaultdict(list)
    for each in reviews:
        own[each.skill].append(each)
    return tuple(_standing(skill, own[skill.id], now) for skill in skills)


def due(standings: Sequence[Standing], now: datetime) -> tuple[Standing, ...]:
    """Those that are due, the first one first. What was never tried isn't due."""
    return tuple(sorted((each for each in standings if each.day <= day_of(now)), key=lambda each: each.day))


def held(standings: Sequence[Standing], now: datetime) -> tuple[Standing, ...]:
    """Those that were recalled the last time and aren't due."""
    return tuple(each for each in standings if each.times and not each.missed and each.day > day_of(now))


def due_now(reviews: Sequence[Review], skills: Sequence[Skill], now: datetime) -> tuple[Standing, ...]:
    """Those that are due, without a look at what can't be: what was rated today is due tomorrow at the earliest.

    Where nothing can be due, the scheduler isn't loaded.
    """
    last = {each.skill: each.day for each in reviews}
    asked = [skill for skill in skills if last.get(skill.id, _NEVER) < day_of(now)]
    return due(standings(reviews, asked, now), now)


def next_up(
    standings: Sequence[Standing], skills: Sequence[Skill], now: datetime, before: str | None = None
) -> Next | None:
    """What is due first, or else what was never tried; None where nothing is left for today.

    `before` is the id of the skill that was practised just now: neither it nor one near it follows, if another can. Of
    what was never tried, it goes on with what comes after it in the course.
    """
    close = {before, *(near for each in skills if each.id == before for near in each.near)}
    at = next((at for at, each in enumerate(standings) if each.skill.id == before), -1)
    onwards = (*standings[at + 1 :], *standings[: at + 1])
    waiting = [*due(standings, now), *(each for each in onwards if each.due is None)]
    first = next((each for each in waiting if each.skill.id not in close), waiting[0] if waiting else None)
    return None if first is None else Next(first.skill, first.skill.exercises[0], first.why)


def forecast(standings: Sequence[Standing], now: datetime, days: int) -> tuple[tuple[date, tuple[Skill, ...]], ...]:
    """For today and each of the days after, `days` in all: what becomes due. What is overdue is due today."""
    today = day_of(now)
    coming = [today + timedelta(days=each) for each in range(days)]
    return tuple((day, tuple(each.skill for each in standings if max(each.day, today) == day)) for day in coming)


def recalled(reviews: Sequence[Review], skill: Skill, first: date, days: int) -> tuple[float | None, ...]:
    """How likely the skill is recalled on each of so many days from the first, by the reviews until then.

    None before its first review. On the day of a review it is 1.0, since it was just seen.
    """
    own = sorted((each for each in reviews if each.skill == skill.id), key=lambda each: each.day)
    card = _scheduler().card(skill.id)
    likely: list[float | None] = []
    for day in (first + timedelta(days=each) for each in range(days)):
        while own and own[0].day <= day:
            card = _scheduler().reviewed(card, own[0].rating, own.pop(0).day)
        likely.append(_scheduler().recall(card, _noon(day)) if card.last_review else None)
    return tuple(likely)


def foretold(reviews: Iterable[Review]) -> tuple[Foretold, ...]:
    """Each of one learner's reviews with its chance, by the reviews of that skill on earlier days and nothing else.

    Of a skill's first review nothing can be said, so it isn't among them. They are in the order of their days.
    """
    cards: dict[str, Any] = {}
    counts: dict[str, tuple[int, int]] = {}
    told: list[Foretold] = []
    for each in sorted(reviews, key=lambda each: each.day):
        before, missed = counts.get(each.skill, (0, 0))
        card = cards.get(each.skill) or _scheduler().card(each.skill)
        if before:
            days = (each.day - card.last_review.date()).days
            told.append(Foretold(each, _scheduler().recall(card, _noon(each.day)), days, before, missed))
        cards[each.skill] = _scheduler().reviewed(card, each.rating, each.day)
        counts[each.skill] = before + 1, missed + (before > 0 and each.rating == "again")
    return tuple(told)


class _Fsrs:
    """The scheduler: without steps of minutes, and with nothing left to chance. It is loaded when it is needed."""

    def __init__(self) -> None:
        import fsrs

        self._fsrs = fsrs
        self._scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)

    def card(self, skill: str) -> Any:
        """A new card. Its number is made of the skill's id: else it would be made of the time."""
        return self._fsrs.Card(card_id=int.from_bytes(hashlib.sha256(skill.encode()).digest()[:6]))

    def reviewed(self, card: Any, rating: Rating, day: date) -> Any:
        """The card after a review."""
        return self._scheduler.review_card(card, self._fsrs.Rating[rating.capitalize()], _noon(day))[0]

    def recall(self, card: Any, noon: datetime) -> float:
        """How likely it is recalled then."""
        return float(self._scheduler.get_card_retrievability(card, noon))


@functools.cache
def _scheduler() -> _Fsrs:
    return _Fsrs()


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _standing(skill: Skill, reviews: Sequence[Review], now: datetime) -> Standing:
    if not reviews:
        return Standing(skill, None, 0.0, 0.0, None, 0, "never tried")
    card = _scheduler().card(skill.id)
    for each in reviews:
        card = _scheduler().reviewed(card, each.rating, each.day)
    recall = _scheduler().recall(card, _noon(day_of(now)))
    last = reviews[-1]
    why = _why(last, (day_of(now) - last.day).days, recall)
    falls_due = begins(card.due.date(), now.tzinfo)
    missed = last.why if last.rating == "again" else ""
    return Standing(skill, falls_due, recall, float(card.stability), last.at, len(reviews), why, last.day, missed)


def _why(last: Review, days: int, recall: float) -> str:
    ago = "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"
    if last.rating == "again":
        return f"not recalled {ago}"
    chance = "" if days < 1 else f", {recall:.0%} likely to be recalled".replace("%", " %")
    return f"last rebuilt {ago}{chance}"
