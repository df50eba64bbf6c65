"""The learner's day, and attempts that were made while a clock was wrong.

Pure functions. A day begins at four in the morning: who practises past midnight is still in the evening before.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise

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

    As few as possible are moved: each to the moment of the believed one before it, or else of the one after it.
    """
    times = [each.at for each in attempts]
    if all(one <= other for one, other in pairwise([*times, now])):
        return tuple(attempts)
    believed = _longest_rise(times, now)
    straight = []
    last = times[believed[0]] if believed else now
    there = frozenset(believed)
    for place, each in enumerate(attempts):
        if place in there:
            last = each.at
        straight.append(each if each.at == last else replace(each, at=last))
    return tuple(straight)


def _longest_rise(times: Sequence[datetime], now: datetime) -> list[int]:
    """The places of as many of these times as there can be that never go back, none of them after now."""
    ends: list[datetime] = []  # the earliest time with which a rise of each length ends, and its place
    places: list[int] = []
    before: dict[int, int] = {}
    for place, time in enumerate(times):
        if time > now:
            continue
        length = bisect_right(ends, time)
        before[place] = places[length - 1] if length else -1
        ends[length : length + 1], places[length : length + 1] = [time], [place]
    rise = []
    place = places[-1] if places else -1
    while place >= 0:
        rise.append(place)
        place = before[place]
    return rise[::-1]
