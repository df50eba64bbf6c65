"""Clocks that count: each look at one is a tenth of a millisecond later, on every machine, watched or not.

A clock that runs would tell a script when it is watched, because that takes time; and what it computes from the time
would differ from run to run. Waiting moves the clocks and takes no time. The standard library only.
"""

import datetime
import time
from typing import Any

_BEGINS, _TICK = 1_700_000_000_000_000_000, 100_000
_COUNTERS = ("perf_counter", "monotonic", "process_time", "thread_time", "time")
# What reads the clock where it isn't given a time: the number of the time among its arguments.
_READING = {"ctime": 0, "gmtime": 0, "localtime": 0, "asctime": 0, "strftime": 1}


class _Clock:
    """The time in nanoseconds."""

    def __init__(self) -> None:
        self.now = _BEGINS

    def look(self) -> int:
        self.now += _TICK
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += round(max(float(seconds), 0.0) * 1e9)


def set_clocks() -> None:
    """Put the clocks in the place of Python's. It can't be undone."""
    clock = _Clock()
    made: dict[str, Any] = {"sleep": clock.wait}
    for name in _COUNTERS:
        made |= {name: lambda: clock.look() / 1e9, f"{name}_ns": clock.look}
    for name, place in _READING.items():
        made[name] = _reading(getattr(time, name), place, name == "asctime", clock)
    made["clock"] = made["perf_counter"]  # Python 3 had it until 3.8
    vars(time).update(made)
    vars(datetime).update(datetime=_date(clock))


def _reading(does: Any, place: int, taken_apart: bool, clock: _Clock) -> Any:
    local = time.localtime

    def read(*given: Any) -> Any:
        if len(given) > place:
            return does(*given)
        now = clock.look() / 1e9
        return does(*given, local(now) if taken_apart or place else now)

    return read


def _date(clock: _Clock) -> type:
    class Date(datetime.datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return cls.fromtimestamp(clock.look() / 1e9, tz)

        @classmethod
        def utcnow(cls) -> Any:
            return cls.fromtimestamp(clock.look() / 1e9, datetime.UTC).replace(tzinfo=None)

        @classmethod
        def today(cls) -> Any:
            return cls.now()

    Date.__name__, Date.__qualname__, Date.__module__ = "datetime", "datetime", "datetime"
    return Date
