"""Reviews become standings: how likely each skill is recalled today, and when it is due. Pure.

FSRS decides, by replay from the first review; nothing is kept between two calls. It counts whole days: each review is
given to it at noon UTC of the learner's day. So a day of 23 hours is a day, and practice at eight one evening and at
seven the next is practice on two days.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from byheart.memory.rating import Review
from byheart.memory.skills import Skill


@dataclass(frozen=True, slots=True)
class Standing:
    """How a skill stands today. `due` is the moment at which its due day begins; None for what was never tried.

    `recall` is the chance, from 0 to 1, that it is recalled today; `stability` the days until that is nine in ten.
    `times` counts its reviews, and `last` is the last one's time. `why` says all this in a sentence.
    """

    skill: Skill
    due: datetime | None
    recall: float
    stability: float
    last: datetime | None
    times: int
    why: str


@dataclass(frozen=True, slots=True)
class Next:
    """What to practise next: a skill, the id of the exercise that asks for it, and why, in a sentence."""

    skill: Skill
    exercise: str
    why: str


def standings(reviews: Sequence[Review], skills: Sequence[Skill], now: datetime) -> tuple[Standing, ...]:
    """How each skill stands, in the order of the course. `now` is aware, in the learner's zone."""
    raise NotImplementedError


def due(standings: Sequence[Standing], now: datetime) -> tuple[Standing, ...]:
    """Those that are due, the first one first. What was never tried isn't due."""
    raise NotImplementedError


def next_up(
    standings: Sequence[Standing], skills: Sequence[Skill], now: datetime, before: str | None = None
) -> Next | None:
    """What is due first, or else the first that was never tried; None where nothing is left for today.

    `before` is the id of the skill that was practised just now: neither it nor one near it follows, if another can.
    """
    raise NotImplementedError


def forecast(standings: Sequence[Standing], now: datetime, days: int) -> tuple[tuple[date, tuple[Skill, ...]], ...]:
    """For today and each of the days after: the skills that become due. What is overdue is due today."""
    raise NotImplementedError


def recalls(standing: Standing, now: datetime, days: int) -> tuple[float, ...]:
    """How likely it is recalled today and on each of the days after, if nobody practises it."""
    raise NotImplementedError
