"""The SQLite file in which attempts are kept: opened for one call and closed again, whatever state it is in.

Triggers refuse to change or delete a row. What is written is there as a whole or not at all, whenever the process ends:
after a power failure the last of it may be missing. Two programs may write at once. The version of the tables is in
the file; a newer one is refused. It knows no attempt: see `log`.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.memory.disk import is_remote

HOME = "BYHEART_HOME"
VERSION = 1
_OURS = 0x62796861  # "byha", SQLite's application_id
_PATIENCE = 2.0  # seconds to wait for another program that holds the file

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
_WAY_OUT = "Move it elsewhere, and a new one is begun."


class LogFault(GraderFault):
    """The log can't be read or written. Its text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Database:
    """The file. `say` is told where it lies on a network drive.

    Who is `hurried` doesn't wait for the disk: what is written stays in the file beside it, ending in -wal, until
    somebody does.
    """

    path: Path
    say: Callable[[str], None]
    remote: Callable[[Path], bool] = is_remote
    hurried: bool = False

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
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
    def writing(self) -> Iterator[sqlite3.Connection]:
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
            self.say(
                f"{self.path} lies on a network drive. That works, though two programs may wait for each other; set"
                f" {HOME} to a folder of this machine to change that.",
            )
        database.execute(f"PRAGMA synchronous = {'FULL' if remote else 'NORMAL'}")


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
