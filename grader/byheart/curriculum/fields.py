"""What may stand in the tables of a course's TOML files, and the sentence for what may not.

Nothing here reads a file; who does says which entry of which file the sentence is about.
"""

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Kind:
    """What a field may be: in words, and how to tell."""

    words: str
    fits: Callable[[Any], bool]


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _list_of(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(fits, value))


TEXT = Kind("a string", _text)
TEXTS = Kind("a list of strings", _list_of(_text))
TWO_TEXTS = Kind("a list of two strings", lambda value: TEXTS.fits(value) and len(value) == 2)
PAIRS = Kind("a list of lists of two strings", _list_of(TWO_TEXTS.fits))
TEXT_OR_TEXTS = Kind("a string or a list of strings", lambda value: TEXT.fits(value) or TEXTS.fits(value))
TABLE_OF_TEXTS = Kind("a table of texts", lambda value: isinstance(value, dict) and all(map(_text, value.values())))
TABLES = Kind("a list of tables", _list_of(lambda value: isinstance(value, dict)))
MOMENT = Kind(
    "a date and a time with its zone, like 2026-11-30T23:59:00+01:00",
    lambda value: getattr(value, "tzinfo", None) is not None and hasattr(value, "year"),
)
YES_OR_NO = Kind("true or false", lambda value: isinstance(value, bool))


def complaint(entry: Any, fields: Mapping[str, Kind], needed: Sequence[str] = ()) -> str:
    """What is wrong with a table, in a sentence; nothing where it is as it should be."""
    if not isinstance(entry, dict):
        return "it should be a table."
    for name in entry:
        if name not in fields:
            close = difflib.get_close_matches(name, fields, n=1)
            hint = f"Do you mean {close[0]}?" if close else f"There are: {', '.join(fields)}."
            return f"there is no field {name}. {hint}"
    for name in needed:
        if name not in entry:
            return f"{name} should be {fields[name].words}; it is missing."
    for name, value in entry.items():
        if not fields[name].fits(value):
            return f"{name} should be {fields[name].words}; it is {value!r}."
    return ""
