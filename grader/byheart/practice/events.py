"""What can happen in the loop, and what is to be done then: events come into a session, effects go out of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from byheart.practice.answerer import Checked
from byheart.practice.states import Standing, Task

# Events ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """An exercise was opened."""

    task: Task
    at: float


@dataclass(frozen=True, slots=True)
class Saved:
    """The file was saved, or replaced by another."""

    at: float


@dataclass(frozen=True, slots=True)
class Gone:
    """The file was deleted, or renamed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdicts are there. `text` is the file, if it can be shown."""

    checked: Checked
    text: str
    at: float


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence to show: what went wrong on our side (`failed`), or what a verdict `waits` for."""

    sentence: str
    failed: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to open."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """The memory has something new."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key was pressed: a letter, or "up", "down", "enter", "escape", "ctrl+c"."""

    key: str
    at: float = 0.0


Event = Opened | Saved | Gone | Judged | Told | Nothing | Remembered | Pressed


# Effects --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the file, and leave whatever is being asked."""


@dataclass(frozen=True, slots=True)
class Note:
    """Keep this attempt. `begins`: nothing is written yet, and what is right from here on was recalled."""

    checked: Checked
    form: str
    help: Mapping[str, int]
    shown: bool
    seconds: float | None
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """Open this exercise, or the one that is next. `again`: from its beginning, whatever is written. `form`: put so."""

    exercise: str = ""
    again: bool = False
    form: str = ""
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """Leave the loop, and say this."""

    sentence: str


Effect = Ask | Note | Open | End
