"""What is told of the known mistakes behind a wrong answer: each with its own hints, one level after the other.

The terminal and the reports take their words from here, so that both say the same. Nothing here decides which mistake
it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

LEVELS = 3
# What the last level is, wherever it is shown or offered.
COUNTS_AS_HELP = "it says what is wrong; no points are lost"


@dataclass(frozen=True, slots=True)
class Cause:
    """One known mistake that gives just this answer. `hints` are a nudge, where to look, and an explanation.

    `joined` says how it belongs to those before it: it was made as well, or is another explanation.
    """

    looks_like: str
    hints: tuple[str, ...] = ()
    joined: Literal["", "and", "or"] = ""


def label(level: int) -> str:
    """What a hint is called. The first level is 1."""
    return f"hint {level}"


def numbered(hints: Sequence[str], most: int = LEVELS) -> list[tuple[int, str]]:
    """The hints that there are, each with its level, up to this one."""
    return [(level, hint) for level, hint in enumerate(hints, 1) if hint and level <= most]


def without_repeats(causes: Sequence[Cause]) -> tuple[Cause, ...]:
    """The causes; a hint that was given for an earlier one is left empty."""
    said: set[str] = set()
    told = []
    for each in causes:
        told.append(replace(each, hints=tuple("" if hint in said else hint for hint in each.hints)))
        said |= set(each.hints)
    return tuple(told)
