"""Which of a student's attempts counts: the latest, the best, or the latest that was handed in up to a date.

Pure functions: the course says the rule, the gradebook has the attempts, and no clock is looked at. Where the time of
an attempt isn't known, it isn't guessed to be too late.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

LATEST, BEST = "latest", "best"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An attempt, as far as it may count. `asked` is the hash of all that it was asked with.

    `whole` says whether its report is kept: what can't be shown can't count.
    """

    number: int
    asked: str
    score: float
    at: str
    whole: bool


def counting(attempts: Sequence[Candidate], rule: str) -> int | None:
    """The number of the attempt that counts; None where none does. `attempts` are in order.

    The best is the best of those that were asked what the newest was asked: other points are no measure for it. Of
    several with as many points it is the first, so that nobody is late for having tried again.
    """
    whole = [each for each in attempts if each.whole]
    if not whole:
        return None
    if rule == LATEST:
        return whole[-1].number
    if rule == BEST:
        alike = [each for each in whole if each.asked == attempts[-1].asked]
        return max(alike, key=lambda each: (each.score, -each.number)).number if alike else None
    in_time = [each for each in whole if not is_after(each.at, rule)]
    return in_time[-1].number if in_time else None


def may_count(attempts: Sequence[Candidate], rule: str) -> list[int]:
    """The older attempts that could count if they were asked what is asked now."""
    older = [each for each in attempts[:-1] if each.whole]
    if rule == LATEST:
        return []
    if rule == BEST:
        return [each.number for each in older]
    chosen = counting(attempts, rule)
    return [each.number for each in older if each.number == chosen]


def is_after(at: str, date: str) -> bool:
    """Whether this is known to be after that date; both are ISO 8601."""
    try:
        return datetime.fromisoformat(at) > datetime.fromisoformat(date)
    except (ValueError, TypeError):  # not told, or a time without a zone
        return False


def in_words(rule: str) -> str:
    """The rule, in a clause."""
    if rule in (LATEST, BEST):
        return f"the {rule} attempt counts"
    return f"what was handed in until {rule} counts"
