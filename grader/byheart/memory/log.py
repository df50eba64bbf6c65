"""All attempts of a learner, in one file on their machine that only grows. Nothing of it leaves the machine.

The file is SQLite. Triggers refuse to change or delete a row. An attempt is there as a whole or not at all, whenever
the process ends: after a power failure the last ones may be missing. Two programs may append at once. Where the file
can't be written (full, read-only, held by another program), the learner goes on, and is told so once.

The version of its tables is in it; a newer one is refused. Export and import are JSON. An attempt that was imported is
kept apart from this machine's own by its batch, since it was made by another clock.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import platformdirs

from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course
from byheart.memory.attempts import Attempt, as_json, from_json
from byheart.memory.clock import day_of, put_straight
from byheart.memory.disk import is_remote

HOME = "BYHEART_HOME"
FILE = "attempts.sqlite"
VERSION = 1
_OURS = 0x62796861  # "byha", SQLite's application_id
_PATIENCE = 2.0  # seconds to wait for another program that holds the file
_LARGEST = 256 << 20  # bytes of a file to import
_OWN = 0  # the batch of what was logged on this machine

_TABLES = """
CREATE TABLE attempts (
    number INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, digest TEXT NOT NULL UNIQUE, day TEXT NOT NULL,
    course TEXT NOT NULL, exercise TEXT NOT NULL, attempt TEXT NOT NULL
);
CREATE INDEX of_exercise ON attempts (course, exercise, number);
CREATE TRIGGER no_change BEFORE UPDATE ON attempts BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER no_removal BEFORE DELETE ON attempts BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER no_replacement BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE number = NEW.number OR digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
"""
_INSERT = "INSERT INTO attempts (batch, digest, day, course, exercise, attempt) VALUES (?, ?, ?, ?, ?, ?)"
# What an export says of itself.
_FORMAT = "byheart attempts"
_WAY_OUT = "Move it elsewhere, and a new one is begun."


class LogFault(GraderFault):
    """The log can't be read or written. Its text says why, and what to do."""


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
            with self._writing() as database:
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
            with self._reading() as database:
                rows = _rows(database, "WHERE course = ? AND number > ?", course, after)
                return tuple(Logged(number, batch, _read(text)) for number, batch, text in rows)
        except LogFault as problem:
            self._say_once("trouble", str(problem))
            return ()

    def export(self, path: Path) -> int:
        """Write all attempts of all courses as JSON into a new file; how many. Raises LogFault."""
        if path.exists():
            raise LogFault(f"{path} is there already, and isn't written over. Name another file.")
        with self._reading() as database:
            attempts = [{"batch": batch, **json.loads(text)} for _, batch, text in _rows(database)]
        text = json.dumps({"format": _FORMAT, "version": VERSION, "attempts": attempts}, indent=1)
        try:
            _write(path, text + "\n")
        except OSError as problem:
            raise LogFault(f"{path} can't be written: {problem.strerror or problem}.") from None
        return len(attempts)

    def take_in(self, path: Path) -> tuple[int, int]:
        """Add what `export` wrote; how many were new, and how many were there already. Raises LogFault.

        A file in which anything is wrong adds nothing.
        """
        found = _exported(path)
        with self._writing() as database:
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
        with contextlib.suppress(LogFault), replace(self, say=in_silence, hurried=False)._reading():
            pass

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """The file, to read; None where nothing was ever logged. Raises LogFault."""
        try:
            if not self.path.exists():
                yield None
                return
            with self._opened() as database:
                yield database if _version(database) else None
        except (sqlite3.Error, OSError, ValueError) as problem:
            raise LogFault(f"{self.path} can't be read: {_words(problem)}") from None

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """The file, held for writing: all that is done inside, or nothing. Raises LogFault."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._opened() as database:
                database.execute("BEGIN IMMEDIATE")
                try:
                    if _version(database) == 0:
                        _begin(database)
                    yield database
                    database.execute("COMMIT")
                except BaseException:
                    if database.in_transaction:
                        database.execute("ROLLBACK")
                    raise
        except (sqlite3.Error, OSError, ValueError) as problem:
            raise LogFault(f"{self.path} can't be written: {_words(problem)}") from None

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """The file, of a version that is known here."""
        with contextlib.closing(_connect(self.path, self.hurried)) as database:
            (ours,) = database.execute("PRAGMA application_id").fetchone()
            version = _version(database)
            if version > VERSION:
                newer = f"{self.path} was written by a newer byheart (its version is {version}, not {VERSION})."
                raise LogFault(f"{newer} Install that one again, or set BYHEART_HOME to another folder.")
            if (ours, version) != (_OURS, VERSION) and database.execute("SELECT 1 FROM sqlite_master").fetchone():
                raise LogFault(f"{self.path} isn't byheart's log. {_WAY_OUT}")
            self._choose_journal(database, new=version == 0)
            yield database

    def _choose_journal(self, database: sqlite3.Connection, new: bool) -> None:
        """Have what isn't finished kept in a log beside the file, where nothing is lost with the process.

        On a network drive that can't be: there SQLite keeps the old pages instead.
        """
        (before,) = database.execute("PRAGMA journal_mode").fetchone()
        remote = self.remote(self.path.parent)
        wanted = "delete" if remote else "wal"
        if before != wanted:
            with contextlib.suppress(sqlite3.OperationalError):  # another program is in it, or nobody may write
                database.execute(f"PRAGMA journal_mode = {wanted}")
        if remote and (new or before == "wal"):
            self._say_once(
                "network",
                f"{self.path} lies on a network drive. That works, though two programs may wait for each other; set"
                f" {HOME} to a folder of this machine to change that.",
            )
        database.execute(f"PRAGMA synchronous = {'FULL' if remote else 'NORMAL'}")

    def _say_once(self, what: str, sentence: str) -> None:
        if what not in self._said:
            self._said.add(what)
            self.say(sentence)


def _connect(path: Path, hurried: bool) -> sqlite3.Connection:
    """The file; to read only, where nothing can be written."""
    database = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        if hurried and hasattr(database, "setconfig"):  # older Pythons can't say it
            database.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE)  # type: ignore[attr-defined]
        database.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        database.close()
        if not path.is_file() or os.access(path.parent, os.W_OK):
            raise
        return sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    except BaseException:
        database.close()
        raise
    return database


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _begin(database: sqlite3.Connection) -> None:
    """The tables, in the transaction that is open."""
    statement = ""
    for line in _TABLES.strip().splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            database.execute(statement)
            statement = ""
    database.execute(f"PRAGMA application_id = {_OURS}")
    database.execute(f"PRAGMA user_version = {VERSION}")


def _append(database: sqlite3.Connection, attempt: Attempt) -> bool:
    """Insert it, unless it is known."""
    known = database.execute("SELECT 1 FROM attempts WHERE digest = ?", (_digest(attempt),)).fetchone()
    if known or (_is_idle if _is_beginning(attempt) else _was_said)(database, attempt):
        return False
    _insert(database, _OWN, attempt)
    return True


def _is_idle(database: sqlite3.Connection, attempt: Attempt) -> bool:
    """Whether the file was empty already, as far as the log knows."""
    last = next(_latest(database, attempt), None)
    return last is None or _is_beginning(last)


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


def _exported(path: Path) -> list[tuple[int, Attempt]]:
    """The batch and the attempt of each entry of an export. Raises LogFault that says where it is wrong."""
    try:
        if path.stat().st_size > _LARGEST:
            raise LogFault(f"{path} is too large to be a log: it has more than {_LARGEST >> 20} MB. Nothing was added.")
        table = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise LogFault(f"{path} can't be read: {problem.strerror or problem}. Nothing was added.") from None
    except (ValueError, RecursionError) as problem:
        raise LogFault(f"{path} isn't JSON ({problem}). Nothing was added.") from None
    if not isinstance(table, dict) or table.get("format") != _FORMAT or not isinstance(table.get("attempts"), list):
        raise LogFault(f"{path} isn't what `byheart practice --export` writes. Nothing was added.")
    version = table.get("version")
    if version != VERSION:
        raise LogFault(f"{path} has the version {version!r}, and this byheart knows {VERSION}. Nothing was added.")
    return list(_checked(path, table["attempts"]))


def _checked(path: Path, entries: Iterable[Any]) -> Iterator[tuple[int, Attempt]]:
    for number, entry in enumerate(entries, 1):
        fields = dict(entry) if isinstance(entry, dict) else {}
        batch = fields.pop("batch", None)
        try:
            if type(batch) is not int:
                raise ValueError("batch should be a whole number.")
            yield batch, from_json(fields)
        except ValueError as problem:
            raise LogFault(f"{path}: attempt {number}: {problem} Nothing was added.") from None


def _write(path: Path, text: str) -> None:
    """A new file with this text, or none."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _words(problem: Exception) -> str:
    """Why, in a sentence, with the way out where there is one."""
    if isinstance(problem, OSError):
        return f"{problem.strerror or problem}."
    text = str(problem)
    if "locked" in text or "busy" in text:
        return "another program holds it."
    if "full" in text:
        return "the disk is full."
    if "readonly" in text or "unable to open" in text:
        return "it, or its folder, is read-only."
    if isinstance(problem, sqlite3.OperationalError):
        return f"{text}."
    return f"it is damaged ({text}). {_WAY_OUT}"
