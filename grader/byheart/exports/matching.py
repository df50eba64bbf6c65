"""Whose row is whose: by the platform's number first, then the school's, the login, the e-mail; by a name at the last.

A name finds somebody only where one row and one person have it and nothing else says that they are two; and it is told.
Of two who are called alike, nobody is guessed.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from byheart.exports.marks import Marked
from byheart.submissions import Person

KINDS = ("number", "sid", "login", "email")


@dataclass(frozen=True, slots=True)
class Owed:
    """A person to whom a mark is owed."""

    one: Marked
    person: Person

    @property
    def keys(self) -> Mapping[str, str]:
        """What tells this person. Of whom nothing is known, the submission's id may be any of it."""
        known = {kind: getattr(self.person, kind) for kind in KINDS}
        if not any(known.values()) and not self.person.name:
            return dict.fromkeys(KINDS, _plain(self.one.student))
        return {kind: _plain(value) for kind, value in known.items() if value}

    @property
    def name(self) -> str:
        """The name that is looked for."""
        return self.person.name or self.one.student

    @property
    def shown(self) -> str:
        """The person in a sentence."""
        known = self.person.name and self.person.name != self.one.student
        return f"{self.person.name} ({self.one.student})" if known else self.one.student


@dataclass(frozen=True, slots=True)
class Row:
    """A person's row in a platform's table: its place, and what it says of the person, by kind."""

    at: int
    name: str
    keys: Mapping[str, str]

    @property
    def plain(self) -> dict[str, str]:
        """The same, as it is compared."""
        return {kind: _plain(value) for kind, value in self.keys.items() if value.strip()}


@dataclass(slots=True)
class Matching:
    """Whose row is whose. `twice` are rows that several marks claim, and what claims them."""

    pairs: list[tuple[Row, Owed]] = field(default_factory=list)
    by_name: list[tuple[Row, Owed]] = field(default_factory=list)
    twice: list[tuple[Row, list[Owed]]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    people: list[Owed] = field(default_factory=list)


def owed_by(chosen: Sequence[Marked]) -> list[Owed]:
    """Everybody to whom a mark is owed."""
    return [Owed(one, person) for one in chosen for person in one.people]


def match(rows: Sequence[Row], owed: Sequence[Owed]) -> Matching:
    """Find everybody's row."""
    claims: dict[int, list[Owed]] = defaultdict(list)
    found: set[int] = set()
    for kind in KINDS:
        index = defaultdict(list)
        for row in rows:
            if value := row.plain.get(kind):
                index[value].append(row)
        for at, each in enumerate(owed):
            candidates = index.get(each.keys.get(kind, ""), [])
            if at not in found and len(candidates) == 1:
                claims[candidates[0].at].append(each)
                found.add(at)
    result = Matching()
    left = [each for at, each in enumerate(owed) if at not in found]
    free = [row for row in rows if row.at not in claims]
    named = _by_name(free, left, rows, owed)
    for row, each in named:
        claims[row.at].append(each)
    result.by_name = named
    for row in rows:
        own = claims.get(row.at, [])
        if len(own) == 1:
            result.pairs.append((row, own[0]))
        elif own:
            result.twice.append((row, own))
        else:
            result.rows.append(row)
    taken = {id(each) for own in claims.values() for each in own}
    result.people = [each for each in owed if id(each) not in taken]
    return result


def _by_name(
    free: Sequence[Row], left: Sequence[Owed], rows: Sequence[Row], owed: Sequence[Owed]
) -> list[tuple[Row, Owed]]:
    """Rows and people that have a name in common which nobody else has, in all of the table and of the class."""
    of_rows, of_people = defaultdict(list), defaultdict(list)
    for row in rows:
        for name in _spellings(row.name):
            of_rows[name].append(row.at)
    for each in owed:
        for name in _spellings(each.name):
            of_people[name].append(id(each))
    found = []
    for each in left:
        for row in free:
            common = _spellings(row.name) & _spellings(each.name)
            alone = any(len(set(of_rows[name])) == 1 == len(set(of_people[name])) for name in common)
            if alone and not _differ(row, each):
                found.append((row, each))
    return found


def _differ(row: Row, each: Owed) -> bool:
    """Whether something says that these are two people. An id that may be anything says nothing."""
    if not each.person.name:
        return False
    return any(row.plain.get(kind, value) != value for kind, value in each.keys.items())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip().casefold()


def _spellings(name: str) -> set[str]:
    """A name as it is compared: its words in any order, and run together in the order of the alphabet's list."""
    words = re.findall(r"\w+", _plain(name))
    return {" ".join(sorted(words)), "".join(words)} - {""}
