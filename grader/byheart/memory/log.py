"""All attempts of a learner, in one file on their machine that only grows. Nothing of it leaves the machine.

What is known already isn't logged again. Where the file can't be written (full, read-only, held by another program),
the learner goes on, and is told so once. An attempt that was imported is kept apart from this machine's own by its
batch, since it was made by another clock. How the file is kept is `database`'s, and how it looks as JSON `exported`'s.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import platformdirs

from byheart.curriculum.course import Course
from byheart.memory.attempts import Attempt, as_json, from_json
from byheart.memory.clock import day_of, put_straight
from byheart.memory.database import HOME, Database, LogFault
from byheart.memory.disk import is_remote
from byheart.memory.exported import read_in, write_out

FILE = "attempts.sqlite"
_OWN = 0  # the batch of what was logged on this machine

_INSERT = "INSERT INTO attempts (batch, digest, day, course, exercise, attempt) VALUES (?, ?, ?, ?, ?, ?)"


def now() -> datetime:
    """This moment, by the learner's clock and with its offset."""
    return datetime.now(UTC).astimezone()


def in_silence(sentence: str) -> None:
    """For those who tell nobody."""


def where() -> Path:
    """Where the log lies: in the folder $BYHEART_HOME, or in the user's folder for data."""
    named = os.environ.get(HOME)
    folder = Path(named).expanduser() if named else Path(platformdirs.user_data_dir("byheart", appauthor=False))
    return folder.absolute() / FILE


def is_wanted(course: Course) -> bool:
    """Whether what is tried in this course is logged: not where its settings say no, nor where a machine tries (CI)."""
    automatic = os.environ.get("CI", "").lower() not in ("", "0", "false")
    return course.logs and not automatic


@dataclass(frozen=True, slots=True)
class Logged:
    """An attempt as it is in the file. `batch`: 0 for this machine's own, else the import that it came with."""

    number: int
    batch: int
    attempt: Attempt


def in_order(logged: Iterable[Logged], moment: datetime) -> tuple[Attempt, ...]:
    """These attempts by their time. The times of each batch, which are of one clock, are put straight before."""
    straight: list[Attempt] = []
    for _, own in groupby(sorted(logged, key=lambda each: each.batch), key=lambda each: each.batch):
        straight += put_straight([each.attempt for each in own], moment)
    return tuple(sorted(straight, key=lambda each: each.at))


@dataclass
class Log:
    """The log in this file. `say` is told, once, in a sentence, that something can't be logged or read.

    The file is opened for each call and closed again: nothing is held while a learner thinks. Who is `hurried` doesn't
    wait for the disk: what is logged stays in the file beside it, ending in -wal, until somebody does.
    """

    path: Path
    say: Callable[[str], None] = in_silence
    clock: Callable[[], datetime] = now
    remote: Callable[[Path], bool] = is_remote
    hurried: bool = False
    _said: set[str] = field(default_factory=set, init=False, repr=False)

    def append(self, attempt: Attempt) -> bool:
        """Log it, unless that is known already; whether it was new. Raises nothing: `say` is told what went wrong.

        Known is the same text of the same exercise on the same day with the same verdicts, and no more help, whoever
        asked. An empty file is logged only after something was written in it.
        """
        return self.append_all([attempt]) == 1

    def append_all(self, attempts: Iterable[Attempt]) -> int:
        """The same for several; how many were new."""
        try:
            with self._file.writing() as database:
                return sum(_append(database, each) for each in attempts)
        except LogFault as problem:
            self._say_once("trouble", f"{problem} Your work isn't logged, and all the rest goes on.")
            return 0

    def attempts(self, course: str) -> tuple[Attempt, ...]:
        """All attempts in this course, by their time, which is put straight. () where they can't be read: see `say`."""
        return in_order(self.logged(course), self.clock())

    def logged(self, course: str, after: int = 0) -> tuple[Logged, ...]:
        """The attempts as they are in the file, from the number after this one. () where they can't be read."""
        try:
            with self._file.reading() as database:
                rows = _rows(database, "WHERE course = ? AND number > ?", course, after)
                return tuple(Logged(number, batch, _read(text)) for number, batch, text in rows)
        except LogFault as problem:
            self._say_once("trouble", str(problem))
            return ()

    def export(self, path: Path) -> int:
        """Write all attempts of all courses as JSON into a new file; how many. Raises LogFault."""
        if path.exists():
            raise LogFault(f"{path} is there already, and isn't written over. Name another file.")
        with self._file.reading() as database:
            attempts = [{"batch": batch, **json.loads(text)} for _, batch, text in _rows(database)]
        write_out(path, attempts)
        return len(attempts)

    def take_in(self, path: Path) -> tuple[int, int]:
        """Add what `export` wrote; how many were new, and how many were there already. Raises LogFault.

        A file in which anything is wrong adds nothing.
        """
        try:
            found = read_in(path)
        except LogFault as problem:
            raise LogFault(f"{problem} Nothing was added.") from None
        with self._file.writing() as database:
            known = {digest for (digest,) in database.execute("SELECT digest FROM attempts")}
            (last,) = database.execute("SELECT coalesce(max(batch), 0) FROM attempts").fetchone()
            batches = {batch: last + number for number, batch in enumerate(dict.fromkeys(each[0] for each in found), 1)}
            new = {_digest(each): (batches[batch], each) for batch, each in found}
            for digest, (batch, each) in new.items():
                if digest not in known:
                    _insert(database, batch, each)
        added = len(new.keys() - known)
        return added, len(found) - added

    def settle(self) -> None:
        """Wait for the disk, and have all that was logged in one file."""
        with contextlib.suppress(LogFault), replace(self._file, say=in_silence, hurried=False).reading():
            pass

    @property
    def _file(self) -> Database:
        return Database(self.path, lambda sentence: self._say_once("network", sentence), self.remote, self.hurried)

    def _say_once(self, what: str, sentence: str) -> None:
        if what not in self._said:
            self._said.add(what)
            self.say(sentence)


def _append(database: sqlite3.Connection, attempt: Attempt) -> bool:
    """Insert it, unless it is known."""
    known = database.execute("SELECT 1 FROM attempts WHERE digest = ?", (_digest(attempt),)).fetchone()
    if known or (_is_idle if _is_beginning(attempt) else _was_said)(database, attempt):
        return False
    _insert(database, _OWN, attempt)
    return True


def _is_idle(database: sqlite3.Connection, attempt: Attempt) -> bool:
    """Whether the file was empty already, as far as the log knows: nothing was written since, here or in an import."""
    query = (
        "SELECT number, batch, attempt FROM attempts WHERE number IN"
        " (SELECT max(number) FROM attempts WHERE course = ? AND exercise = ? GROUP BY batch)"
    )
    last = database.execute(query, (attempt.course, attempt.exercise)).fetchall()
    begun = {number: batch for number, batch, text in last if _is_beginning(_read(text))}
    since = max((number for number, batch in begun.items() if batch == _OWN), default=0)
    return all(number in begun or number < since for number, _, _ in last)


def _was_said(database: sqlite3.Connection, attempt: Attempt) -> bool:
    """Whether an attempt of that day, since the file was last empty, says as much."""
    for each in _latest(database, attempt, "AND day = ?", day_of(attempt.at).isoformat()):
        if _is_beginning(each):
            return False
        if _says_as_much(each, attempt):
            return True
    return False


def _latest(database: sqlite3.Connection, attempt: Attempt, more: str = "", *values: str) -> Iterator[Attempt]:
    """What this machine logged of the same exercise, the last one first."""
    query = f"SELECT attempt FROM attempts WHERE course = ? AND exercise = ? AND batch = ? {more} ORDER BY number DESC"
    rows = database.execute(query, (attempt.course, attempt.exercise, _OWN, *values))
    with contextlib.closing(rows):
        for (text,) in rows:
            yield _read(text)


def _is_beginning(attempt: Attempt) -> bool:
    return attempt.empty and not attempt.shown and not attempt.help


def _says_as_much(earlier: Attempt, attempt: Attempt) -> bool:
    """Whether the earlier attempt has this text, these verdicts, and no less help."""
    return (
        earlier.sha256 == attempt.sha256
        and earlier.checks.items() >= attempt.checks.items()
        and earlier.shown >= attempt.shown
        and all(earlier.help.get(question, 0) >= level for question, level in attempt.help.items())
    )


def _insert(database: sqlite3.Connection, batch: int, attempt: Attempt) -> None:
    day = day_of(attempt.at).isoformat()
    database.execute(_INSERT, (batch, _digest(attempt), day, attempt.course, attempt.exercise, _text(attempt)))


def _rows(database: sqlite3.Connection | None, condition: str = "", *values: Any) -> list[tuple[int, int, str]]:
    """The number, the batch and the text of each attempt, in the order in which they were logged."""
    if database is None:
        return []
    return database.execute(
        f"SELECT number, batch, attempt FROM attempts {condition} ORDER BY number", values
    ).fetchall()


def _text(attempt: Attempt) -> str:
    return json.dumps(as_json(attempt), sort_keys=True, separators=(",", ":"))


def _read(text: str) -> Attempt:
    return from_json(json.loads(text))


def _digest(attempt: Attempt) -> str:
    return hashlib.sha256(_text(attempt).encode()).hexdigest()
