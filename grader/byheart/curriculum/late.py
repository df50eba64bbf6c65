"""What a course takes off for handing in late: its settings' `[late]`, as data.

It is applied when marks are written out, and no mark in the gradebook depends on it. Nothing here knows the time.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from byheart.curriculum.fields import MOMENT, Kind, complaint

_MOST = 1e6


def _amount(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _MOST


_AMOUNT = Kind("a number, 0 or more", _amount)
_PERCENT = Kind("a number of percent, 0 to 100", lambda value: _amount(value) and value <= 100)
_DAYS = Kind(
    "a number of days for each student", lambda value: isinstance(value, dict) and all(map(_amount, value.values()))
)

_FIELDS = {
    "due": MOMENT,
    "grace": _AMOUNT,
    "per_day": _PERCENT,
    "per_hour": _PERCENT,
    "cap": _PERCENT,
    "extensions": _DAYS,
}


@dataclass(frozen=True, slots=True)
class Late:
    """How much of a mark is taken off. `due` is ISO 8601, or "" where only the platform knows it.

    `grace` is in minutes; `per_day` and `per_hour`, of which one is 0, are percent of the mark for each one begun;
    `cap` is the most that is taken off, in percent; `extensions` are in days, by anything that tells a student.
    """

    due: str = ""
    grace: float = 0.0
    per_day: float = 0.0
    per_hour: float = 0.0
    cap: float = 100.0
    extensions: Mapping[str, float] = field(default_factory=dict)

    @property
    def takes(self) -> bool:
        """Whether it takes anything off."""
        return bool(self.per_day or self.per_hour)

    def as_json(self) -> dict[str, Any]:
        """As plain JSON, with all that `Late(**…)` needs."""
        return asdict(self)


def late_from(table: Any) -> Late | str:
    """The policy in this table of the settings, or a sentence that says what is wrong with it."""
    if wrong := complaint(table, _FIELDS):
        return wrong
    if table.get("per_day") and table.get("per_hour"):
        return "there is both per_day and per_hour. Leave out one of the two."
    numbers = {name: float(table[name]) for name in ("grace", "per_day", "per_hour", "cap") if name in table}
    due = table["due"].isoformat() if "due" in table else ""
    return Late(
        due=due, extensions={name: float(days) for name, days in table.get("extensions", {}).items()}, **numbers
    )
