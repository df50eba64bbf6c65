"""Attempts become reviews: how well a skill was recalled, at most once a day. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Literal

from byheart.memory.attempts import Attempt
from byheart.memory.skills import Skill

Rating = Literal["again", "hard", "good", "easy"]


@dataclass(frozen=True, slots=True)
class Review:
    """How well a skill was recalled on a day. `at` is the first attempt that counts; `why` is a sentence.

    `seconds` is how long it took from the empty file, where it was right and somebody measured.
    """

    skill: str
    at: datetime
    day: date
    rating: Rating
    why: str
    seconds: float | None = None


def reviews(attempts: Sequence[Attempt], skills: Sequence[Skill], zone: tzinfo | None = None) -> tuple[Review, ...]:
    """The reviews that these attempts are, by their time; at most one for each skill and day.

    A day is the learner's, by the clock of each attempt, or in `zone`.
    """
    raise NotImplementedError
