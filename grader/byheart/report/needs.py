"""What needs a person, in the order of urgency: each with its number, its words and its filter's address.

A number of 0 is shown too, so that one sees what was looked for. Nothing here decides who needs a person: a standing
says that of itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from byheart.report.standing import Need

# The letter of each in a row of the table, what it is called, and what it means.
WORDS: Mapping[Need, tuple[str, str, str]] = {
    "refused": ("r", "refused", "The submission couldn't be opened."),
    "absent": ("a", "handed in nothing", "On the roster, without a hand-in: not graded, and no 0."),
    "unlisted": ("u", "not on the roster", "Graded, and the roster doesn't have this person."),
    "nothing": ("n", "nothing read", "No file had a name that the exercises ask for."),
    "fault": ("f", "byheart failed", "Something wasn't graded, which is byheart's fault. Grade again."),
    "changed": ("w", "word is older", "A person gave marks, and the file has changed since."),
    "crash": ("c", "crashed", "A program crashed while byheart asked it."),
    "timeout": ("t", "out of time", "A program was still running at its limit."),
    "remarks": ("m", "with remarks", "Some of the files were not read."),
    "zero": ("z", "0 points", "Everything was graded, and nothing is right."),
}
_SELDOM = ("fault", "absent", "unlisted", "changed")  # a fault is ours, and the others need a roster or a person


@dataclass(frozen=True, slots=True)
class NeedTile:
    """One thing that needs a person. `address` is the part of the page's address that shows these students."""

    need: Need
    address: str
    letter: str
    count: str
    some: bool
    name: str
    words: str


def need_tiles(counts: Mapping[Need, int]) -> tuple[NeedTile, ...]:
    """A tile for each thing that is looked for. What not every class has is left out while it didn't happen."""
    return tuple(
        NeedTile(need, f"#show={need}", letter, f"{counts.get(need, 0):,}", bool(counts.get(need)), name, words)
        for need, (letter, name, words) in WORDS.items()
        if need not in _SELDOM or counts.get(need)
    )


def letters_of(needs: Iterable[Need]) -> str:
    """The letters of these needs, for a row of the table."""
    return "".join(WORDS[need][0] for need in needs)
