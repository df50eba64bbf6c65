"""The roster: who is in the class, and which hand-in is whose.

People are found by a number, a login or an e-mail address. A name is asked last, and only where one person on the
roster and one hand-in have it: of two who are called alike, nobody is guessed. Who isn't on the roster is graded too.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.submissions.handin import HandIn, Person
from byheart.submissions.submission import Refused, Source
from byheart.submissions.table import Row, read_table

# What each column may be called, in small letters and without what isn't a letter or a digit.
_SPELLINGS = {
    "name": "name fullname student studentname displayname sortablename vollständigername nomcomplet nombrecompleto",
    "first": "firstname givenname forename vorname prénom prenom nombre",
    "last": "lastname surname familyname nachname nom apellidos",
    "id": "id studentid studentnumber matrikelnummer matriculationnumber studid",
    "sid": "sid sisuserid idnumber idnummer schoolid",
    "number": "number canvasid moodleid participantid identifier participant userid",
    "login": "login loginid sisloginid username user netid github githubusername account benutzername anmeldename",
    "email": "email emailaddress mail emailadresse courriel correo",
    "section": "section sections class tutorial kurs",
    "group": "group team groupname teamname gruppe",
    "counted": "counted counts countedornot count include",
    "role": "role roles",
}
_COLUMNS = {spelling: column for column, several in _SPELLINGS.items() for spelling in several.split()}
_KEYS = ("number", "sid", "email", "login")
_TELLING = (*_KEYS, "name")
_YES = {"", "yes", "y", "true", "1", "x", "counted", "ja", "oui", "sí", "si"}
_NO = {"no", "n", "false", "0", "not counted", "nein", "non"}
_STUDENTS = {"", "student", "learner", "studentenrollment", "teilnehmer", "teilnehmer/in"}
_SHOWN = "id, name, email, section, counted"


@dataclass(frozen=True)
class Roster:
    """Everybody on it. `groups` has the name of each one's group, "" for none, in the same order.

    `loose` says that the ids came from a column that is just called "id": they may be anybody's numbers.
    """

    people: tuple[Person, ...]
    groups: tuple[str, ...] = ()
    loose: bool = False

    def as_json(self) -> dict[str, Any]:
        """As plain JSON, with all that `from_json` needs."""
        return {"people": [asdict(each) for each in self.people], "groups": [*self.groups], "loose": self.loose}

    @classmethod
    def from_json(cls, table: Mapping[str, Any]) -> "Roster":
        """What `as_json` wrote."""
        return cls(tuple(Person(**each) for each in table["people"]), tuple(table["groups"]), table["loose"])

    def without(self, people: Sequence[Person]) -> "Roster":
        """The roster without these people."""
        left = [at for at, each in enumerate(self.people) if not any(is_same(each, one) for one in people)]
        return replace(self, people=tuple(self.people[at] for at in left), groups=tuple(self.groups[at] for at in left))

    def absent(self, hand_ins: Iterable[HandIn]) -> list[Person]:
        """Who is on the roster and handed in nothing."""
        there: dict[tuple[str, str], list[Person]] = {}
        for person in (person for each in hand_ins for person in each.people):
            for kind in _TELLING:
                there.setdefault((kind, getattr(person, kind)), []).append(person)

        def is_there(listed: Person) -> bool:
            kind = next(each for each in _TELLING if getattr(listed, each))
            return any(is_same(listed, each) for each in there.get((kind, getattr(listed, kind)), ()))

        return [each for each in self.people if not is_there(each)]

    def applied(self, sources: Iterable[Source | Refused]) -> list[Source | Refused]:
        """The same, with what the roster knows about the people of each."""
        sources = list(sources)
        names = Counter(name for each in sources for name in _names_of(each))
        persons = (person for each in sources if not each.handed_in.group for person in each.handed_in.people)
        alone = {self._by_themselves(person) for person in persons}
        return [replace(each, handed_in=self._told(each, names, alone)) if each.student else each for each in sources]

    def _by_themselves(self, person: Person) -> int | None:
        """Who handed in under what is theirs alone, or under their own name."""
        keys = (self._by_key(kind, getattr(person, kind)) for kind in _KEYS)
        return next((at for at in keys if at is not None), self._named_so(person.name))

    def _told(self, source: Source | Refused, names: Counter[str], alone: set[int | None]) -> HandIn:
        facts = source.handed_in
        members = self._group_of(source)
        # A person may call themselves what a group is called: then its members hand in by themselves.
        if members and (facts.group or not alone.intersection(members)):
            group = facts.group or self.groups[members[0]]
            return replace(facts, people=tuple(self.people[at] for at in members), group=group, listed=True)
        if not facts.people:
            at = self._of_word(source.student)
            if at is None and names[_fold(source.student)] == 1:
                at = self._named_so(source.student)
            return replace(facts, people=() if at is None else (self.people[at],), listed=at is not None)
        found = [self._of_person(each, names, alone) for each in facts.people]
        pairs = zip(facts.people, found, strict=True)
        people = (each if at is None else _merged(each, self.people[at]) for each, at in pairs)
        return replace(facts, people=tuple(people), listed=None not in found)

    def _group_of(self, source: Source | Refused) -> list[int]:
        """Everybody of the group that handed this in, if it is one that the roster knows."""
        facts = source.handed_in
        if len(facts.people) > 1:
            return []
        own = self._by_key("number", facts.people[0].number) if facts.group and facts.people else None
        name = facts.group or (facts.people[0].name if facts.people else source.student)
        named = self.groups[own] if own is not None and self.groups[own] else name
        return self._members.get(_fold(named), [])

    def _of_person(self, person: Person, names: Counter[str], alone: set[int | None]) -> int | None:
        for kind in _KEYS:
            at = self._by_key(kind, getattr(person, kind))
            if at is not None:
                return at
        for value in (person.number, person.login) if self.loose else (person.login,):
            at = self._of_word(value)
            if at is not None and not self._contradicts(person, at):
                return at
        at = self._named_so(person.name)
        if at is None:
            at = self._behind_a_team(person.name)
            at = None if at in alone else at
        return at if at is not None and names[_fold(person.name)] == 1 else None

    def _behind_a_team(self, name: str) -> int | None:
        """Older Moodles put the team in front: Team Red-Anna Smith. If the roster has teams, it is one of these."""
        for found in re.finditer("-", name):
            at = self._named_so(name[found.end() :])
            if at is not None and (not self._members or _fold(name[: found.start()]) in self._members):
                return at
        return None

    def _contradicts(self, person: Person, at: int) -> bool:
        """Whether both have a name, and these can't be the same one."""
        other = self.people[at].name
        return bool(person.name and other) and _fold(person.name) not in _ways_to_write(other)

    def _by_key(self, kind: str, value: str) -> int | None:
        return self._index.get((kind, value.casefold())) if value else None

    def _of_word(self, word: str) -> int | None:
        """The one who has this as any number, login or address."""
        found = {at for kind in _KEYS if (at := self._by_key(kind, word)) is not None}
        return found.pop() if len(found) == 1 else None

    def _named_so(self, name: str) -> int | None:
        """The only one of this name."""
        found = self._named.get(_fold(name), set())
        return next(iter(found)) if len(found) == 1 else None

    @cached_property
    def _index(self) -> dict[tuple[str, str], int]:
        return {
            (kind, getattr(each, kind).casefold()): at
            for at, each in enumerate(self.people)
            for kind in _KEYS
            if getattr(each, kind)
        }

    @cached_property
    def _members(self) -> dict[str, list[int]]:
        members: dict[str, list[int]] = {}
        for at, group in enumerate(self.groups):
            if group:
                members.setdefault(_fold(group), []).append(at)
        return members

    @cached_property
    def _named(self) -> dict[str, set[int]]:
        named: dict[str, set[int]] = {}
        for at, each in enumerate(self.people):
            for way in _ways_to_write(each.name):
                named.setdefault(way, set()).add(at)
        return named


def is_same(listed: Person, other: Person) -> bool:
    """Whether the other one has all that the roster says of the first."""
    return all(getattr(listed, kind) in ("", getattr(other, kind)) for kind in _TELLING)


def _merged(told: Person, listed: Person) -> Person:
    """What the roster says, and of the platform's facts what the roster doesn't have."""
    kept = (*_TELLING, "section")
    return replace(listed, **{each: getattr(listed, each) or getattr(told, each) for each in kept})


def _names_of(source: Source | Refused) -> Iterator[str]:
    if not source.handed_in.people:
        yield _fold(source.student)
    for each in source.handed_in.people:
        yield _fold(each.name)


def _fold(name: str) -> str:
    """A name by its letters and digits alone; accents stay, for they tell people apart."""
    return "".join(each for each in unicodedata.normalize("NFC", name).casefold() if each.isalnum())


def _ways_to_write(name: str) -> set[str]:
    """The name folded, with its words in every order that keeps those neighbours: Anna Smith, and Smith, Anna."""
    words = name.replace(",", " ").split()
    return {_fold("".join(words[at:] + words[:at])) for at in range(len(words))}


def read_roster(path: Path) -> Roster:
    """The roster in this file. Raises GraderFault that names the file, the line and the way out."""
    header, rows = read_table(path)
    columns: dict[str, str] = {}
    for title in header:
        if column := _COLUMNS.get(_fold(title)):
            columns.setdefault(column, title)
    if not {"name", "first", "last", "id", *_KEYS}.intersection(columns):
        found = ", ".join(each for each in header if each) or "nothing"
        raise GraderFault(f"{path} has no column that says who is who. Its columns are: {found}. It needs: {_SHOWN}.")
    by_canvas = "id" in columns and any(_fold(each) in ("sisloginid", "sisuserid") for each in header)
    people, groups = [], []
    for row in rows:
        if not row.cells[header[0]].casefold().startswith("points possible"):  # Canvas's own second row
            people.append(_person(path, row, columns, by_canvas))
            groups.append(row.cells[columns["group"]] if "group" in columns else "")
    if not people:
        raise GraderFault(f"{path} has columns and nobody in them. It needs a line for each person.")
    _refuse_twice(path, rows, people)
    return Roster(tuple(people), tuple(groups), "id" in columns and not by_canvas)


def _person(path: Path, row: Row, columns: Mapping[str, str], by_canvas: bool) -> Person:
    cells = {column: row.cells[title] for column, title in columns.items()}
    name = cells.get("name") or " ".join(filter(None, (cells.get("first"), cells.get("last"))))
    own = cells.get("id", "")
    digits = re.search(r"\d+\Z", cells.get("number", ""))  # Moodle writes "Participant 4711"
    number = own if by_canvas else digits[0] if digits else cells.get("number", "")
    person = Person(
        name=_readable(name),
        email=cells.get("email", ""),
        login=cells.get("login", ""),
        number=number,
        sid=cells.get("sid", "") or ("" if by_canvas else own),
        section=cells.get("section", ""),
        counted=_is_counted(path, row, cells),
    )
    if not any(getattr(person, kind) for kind in _TELLING):
        raise GraderFault(f"{path}, line {row.line} has neither a name nor a number. Fill one in, or take it out.")
    return person


def _readable(name: str) -> str:
    """Anna Smith, where a platform writes Smith, Anna."""
    last, comma, first = (each.strip() for each in name.partition(","))
    return f"{first} {last}" if comma and first and "," not in first else name


def _is_counted(path: Path, row: Row, cells: Mapping[str, str]) -> bool:
    word = cells.get("counted", "").casefold()
    if word not in _YES | _NO:
        raise GraderFault(f'{path}, line {row.line}: counted is "{word}". It has to be yes or no.')
    is_test = cells.get("name", "").casefold() in ("student, test", "test student")
    return word in _YES and cells.get("role", "").casefold() in _STUDENTS and not is_test


def _refuse_twice(path: Path, rows: Sequence[Row], people: Sequence[Person]) -> None:
    """Raise GraderFault if two people have one number, login or address."""
    lines = [row.line for row in rows][-len(people) :]
    seen: dict[tuple[str, str], int] = {}
    for line, person in zip(lines, people, strict=True):
        for kind in _KEYS:
            value = getattr(person, kind).casefold()
            first = seen.setdefault((kind, value), line) if value else line
            if first != line:
                raise GraderFault(f'{path}: lines {first} and {line} both have the {kind} "{value}". Correct one.')
