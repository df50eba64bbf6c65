"""The learner's day, and attempts that were made while a clock was wrong.

Pure functions. A day begins at four in the morning: who practises past midnight is still in the evening before.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from byheart.memory.attempts import Attempt

DAY_BEGINS = 4  # o'clock


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """The learner's day at this moment: by the moment's own offset, or in a zone."""
    local = moment if zone is None else moment.astimezone(zone)
    return (local.replace(tzinfo=None) - timedelta(hours=DAY_BEGINS)).date()


def begins(day: date, zone: tzinfo | None) -> datetime:
    """The moment at which this day begins, in this zone."""
    return datetime(day.year, day.month, day.day, DAY_BEGINS, tzinfo=zone)


def put_straight(attempts: Sequence[Attempt], now: datetime) -> tuple[Attempt, ...]:
    """These attempts of one clock, in the order in which they were made, with times that never go back nor beyond now.

    As few as possible are moved: each to the moment of the believed one before it.
    """
    raise NotImplementedError
