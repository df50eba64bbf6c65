"""All attempts of a learner, in one file on their machine that only grows. Nothing of it leaves the machine.

The file is SQLite. Triggers refuse to change or delete a row. An attempt is there as a whole or not at all, whenever
the process ends. Two programs may append at once. Where the file can't be written (full, read-only, held by another
program), the learner goes on, and is told so once.

Its version is in it; a newer one is refused. Export and import are JSON.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.memory.attempts import Attempt

FILE = "attempts.sqlite"


class LogFault(GraderFault):
    """The log can't be read or written. Its text says why, and what to do."""


def now() -> datetime:
    """This moment, by the learner's clock and with its offset."""
    return datetime.now(UTC).astimezone()


def where() -> Path:
    """Where the log lies: in the folder $BYHEART_HOME, or in the user's folder for data."""
    raise NotImplementedError


@dataclass
class Log:
    """The log in this file. `say` is told, once, in a sentence, that something can't be logged or read.

    The file is opened for each call and closed again: nothing is held while a learner thinks.
    """

    path: Path
    say: Callable[[str], None] = lambda sentence: None
    clock: Callable[[], datetime] = now

    def append(self, attempt: Attempt) -> bool:
        """Log it, unless that is known already; whether it was new. Raises nothing: `say` is told what went wrong.

        Known is the same text of the same exercise on the same day with the same verdicts, and no more help, whoever
        asked. An empty file is only logged after something was written in it.
        """
        raise NotImplementedError

    def attempts(self, course: str) -> tuple[Attempt, ...]:
        """All attempts in this course, by their time, which is put straight. () where they can't be read: `say`."""
        raise NotImplementedError

    def export(self, path: Path) -> int:
        """Write all attempts of all courses as JSON into a new file; how many. Raises LogFault."""
        raise NotImplementedError

    def take_in(self, path: Path) -> tuple[int, int]:
        """Add what `export` wrote; how many were new, and how many were there already. Raises LogFault.

        A file in which anything is wrong adds nothing.
        """
        raise NotImplementedError
