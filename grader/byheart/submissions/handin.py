"""Who handed in, and when: facts that a platform or a roster tells beside the files. No mark depends on them.

Nothing here is guessed. What wasn't told is empty: a time that is unknown isn't "in time", and a name that is unknown
isn't the name of a folder.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the class. People are told apart by `number`, never by name: two may be called alike.

    `number` is the platform's (Canvas's user id, Moodle's participant number), `sid` the school's, `login` what
    somebody signs in with. Staff and test students aren't `counted`.
    """

    name: str = ""
    email: str = ""
    login: str = ""
    number: str = ""
    sid: str = ""
    section: str = ""
    counted: bool = True

    @property
    def id(self) -> str:
        """What somebody who handed in nothing is called in a table: the school's number, or what else is told."""
        return self.sid or self.login or self.number or self.email or self.name


@dataclass(frozen=True, slots=True)
class HandIn:
    """The facts of one submission. A group hands in once: all its `people` get its marks.

    `at` is ISO 8601 in UTC; `attempt` counts from 1 (0: not told); `late` is in seconds (None: not told, 0: in time).
    `marked_late` is for a platform that says only that it was late, and not by how much.
    `listed` says whether the roster has all its people (None: there is no roster).
    `taken` and `not_taken` are the files as they were handed in: where several were meant for one exercise, these say
    which was graded. `originals` has the files' names in the download, by the names that they were meant as, where a
    platform takes feedback under these.
    """

    people: tuple[Person, ...] = ()
    group: str = ""
    at: str = ""
    attempt: int = 0
    late: float | None = None
    taken: tuple[str, ...] = ()
    not_taken: tuple[str, ...] = ()
    marked_late: bool = False
    listed: bool | None = None
    originals: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name to show: the group's, or the only person's; "" if none was told."""
        return self.group or (self.people[0].name if len(self.people) == 1 else "")

    @property
    def section(self) -> str:
        """The section of its people; several are joined by commas."""
        return ", ".join(dict.fromkeys(each.section for each in self.people if each.section))

    @property
    def counted(self) -> bool:
        """Whether it counts in the class's figures: not if all its people are staff."""
        return not self.people or any(each.counted for each in self.people)

    def at_the_time_of(self, other: "HandIn") -> "HandIn":
        """The same people, with what is told of another of their hand-ins: when it came, and its files."""
        names = ("at", "attempt", "late", "marked_late", "taken", "not_taken", "originals")
        return replace(self, **{name: getattr(other, name) for name in names})

    def as_json(self) -> dict[str, Any]:
        """As plain JSON, with all that `from_json` needs."""
        return asdict(self)

    @classmethod
    def from_json(cls, table: Mapping[str, Any]) -> "HandIn":
        """What `as_json` wrote. Raises KeyError or TypeError if the table is nothing of the kind."""
        fields = {**table, "people": tuple(Person(**each) for each in table["people"])}
        return cls(**{**fields, "taken": tuple(table["taken"]), "not_taken": tuple(table["not_taken"])})


UNTOLD = HandIn()  # the facts where nothing was told
