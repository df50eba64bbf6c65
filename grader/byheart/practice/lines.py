"""A line of the loop's screen, and how text is folded into such lines. Pure.

A line has a kind, which says what it is and not which colour it has: nothing is said by colour alone.
"""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from byheart.learner.screen import Style

Kind = Literal["", "title", "rule", "right", "wrong", "hint", "quiet", "place", "notice", "keys", "chosen", "bar"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line, what it is, and the address that it leads to."""

    text: str
    kind: Kind = ""
    link: str = ""


def wrapped(text: str, style: Style, kind: Kind = "", indent: str = "  ") -> list[Line]:
    """A sentence in as many lines as it needs, of whole words; from the second on they are indented."""
    rows = textwrap.wrap(text, style.width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [Line(row, kind) for row in rows]


def filled(cells: Sequence[str], width: int) -> list[str]:
    """These cells in as many rows as they need."""
    rows: list[str] = []
    for cell in cells:
        if rows and len(rows[-1]) + 2 + len(cell) <= width:
            rows[-1] += f"  {cell}"
        else:
            rows.append(cell)
    return rows
