"""What of a mark a student may see, and when: a course's settings' `[feedback]`, as data.

No mark depends on it, and nothing here knows the time. What a degree leaves away of a report is in `report/seen`; how
often a platform's autograder tells all that may be told is counted in `kits/tokens`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from byheart.curriculum.fields import MOMENT, Kind, complaint

# How much is shown, each with all that comes before it. `outcome`: what became of each question, in a word.
Degree = Literal["points", "outcome", "message", "everything"]
DEGREES: tuple[Degree, ...] = get_args(Degree)


def _more_than(least: float, kinds: Any) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kinds) and not isinstance(value, bool) and least < value <= 1e6


_DEGREE = Kind(f"one of {', '.join(DEGREES)}", lambda value: value in DEGREES)
_FIELDS = {
    "before": _DEGREE,
    "after": _DEGREE,
    "date": MOMENT,
    "burst": Kind("a whole number of attempts, 1 or more", _more_than(0, int)),
    "refill": Kind("a number of minutes, more than 0", _more_than(0, int | float)),
}


@dataclass(frozen=True, slots=True)
class Feedback:
    """What is shown `before` the `date` and `after` it; `date` is ISO 8601, or "" where there is none.

    `burst` attempts in a row are told all that may be shown, and one more each `refill` minutes; 0 limits nothing.
    """

    before: Degree = "everything"
    after: Degree = "everything"
    date: str = ""
    burst: int = 0
    refill: float = 0.0


def feedback_from(table: Any) -> Feedback | str:
    """What this table of the settings says, or a sentence that says what is wrong with it."""
    if wrong := complaint(table, _FIELDS):
        return wrong
    if ("burst" in table) != ("refill" in table):
        return "burst and refill belong together: so many attempts in a row, and the minutes until there is one more."
    if "after" in table and "date" not in table:
        return "after needs a date: from when on it holds. Without one, before holds for good."
    if "date" in table and "before" not in table:
        return "date needs before: what is shown until then."
    date = table["date"].isoformat() if "date" in table else ""
    return Feedback(**{**table, "date": date, "refill": float(table.get("refill", 0))})
