"""Moodle, "Download all submissions": in folders or flat, and named by whose it is.

    Anna Smith_4711_assignsubmission_file/deltas.py          in folders; older ones end in _
    Anna Smith_4711_assignsubmission_file_deltas.py          flat
    Participant_4711_…, Team Red_12_…                        blind marking; teams
    Anna Smith_4711_assignsubmission_onlinetext/…            what was typed in, in a second folder

Moodle takes underscores out of names, so a name ends at the first one. What stands between the numbers and the file is
the same in every language.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from byheart.submissions.claim import Claim, Format, Listing
from byheart.submissions.handin import HandIn, Person

_OWNED = re.compile(r"(?P<name>[^_]*)_(?P<number>\d+)_assignsubmission_(?P<kind>[a-z]+)(?:_(?P<rest>.*))?", re.DOTALL)
_FILE = "file"
_TYPED = "The text that was typed into Moodle was not graded: byheart grades files."


@dataclass(frozen=True, slots=True)
class _Owned:
    """A file or folder at the top: whose it is, of what kind, and its path in the hand-in."""

    path: str
    name: str
    number: str
    kind: str
    inside: str


def _owned(listing: Listing) -> Iterator[_Owned]:
    for path in (*listing.top_folders, *listing.top_files):
        if found := _OWNED.fullmatch(path):
            rest, kind = found["rest"] or "", found["kind"]
            yield _Owned(path, found["name"], found["number"], kind, rest if kind == _FILE else f"{kind}/{rest}")


def fits(listing: Listing, wanted: frozenset[str]) -> bool:
    """Whether anything is named so: nobody would by accident."""
    return any(True for _ in _owned(listing))


def claims(listing: Listing, wanted: frozenset[str]) -> Iterator[Claim]:
    """Who handed in what: one for each number."""
    by_number: dict[str, list[_Owned]] = {}
    for each in _owned(listing):
        by_number.setdefault(each.number, []).append(each)
    names = {own[0].name for own in by_number.values()}
    blind = len(names) == 1 and len(by_number) > 1
    for number, own in by_number.items():
        yield _claim(number, own, blind)


def _claim(number: str, own: Iterable[_Owned], blind: bool) -> Claim:
    own = list(own)
    name = f"{own[0].name} {number}" if blind else own[0].name
    typed = any(each.kind == "onlinetext" for each in own)
    return Claim(
        f"moodle-{number}",
        {each.path: each.inside.strip("/") for each in own},
        HandIn(people=(Person(name=name.strip(), number=number),)),
        (_TYPED,) if typed else (),
        formerly=tuple(each.path for each in own if each.kind == _FILE),
    )


FORMAT = Format("moodle", "Moodle download", fits, claims)
