"""An open gradebook's file: reading, writing, facts by name, and SQLite's errors as sentences.

It knows no student and no mark: `people`, `attempts` and `gradebook` keep these in it.
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.batch.place import LOCAL, Place
from byheart.judging.results import Report, from_json


class Store:
    """An open file. Every method raises GraderFault if it can't be read or written."""

    def __init__(self, path: Path, connection: sqlite3.Connection, place: Place = LOCAL) -> None:
        self.path = path
        self.place = place
        self._connection = connection

    def note(self, facts: Mapping[str, Any]) -> None:
        """Keep these facts under their names."""
        with self._writing() as execute:
            for name, value in facts.items():
                execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, json.dumps(value)))

    def fact(self, name: str, default: Any = None) -> Any:
        """The fact kept under this name."""
        found = self._read("SELECT value FROM facts WHERE name = ?", (name,))
        return next((json.loads(value) for (value,) in found), default)

    def _report(self, text: str) -> Report:
        try:
            return from_json(json.loads(text))
        except (KeyError, TypeError, ValueError) as error:
            raise damaged(self.path, f"a report in it can't be read: {type(error).__name__}") from None

    def _read(self, query: str, values: Iterable[Any] = ()) -> Iterator[Any]:
        with in_words(self.path):
            yield from self._connection.execute(query, tuple(values))

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Any]:
        with in_words(self.path), self._connection:
            yield self._connection.execute


@contextlib.contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Let what SQLite raises be told in a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise worded(path, error) from None


def worded(path: Path, error: sqlite3.Error) -> GraderFault:
    """SQLite's error as a sentence that says what to do."""
    code = getattr(error, "sqlite_errorname", "") or ""
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return GraderFault(f"{path} is in use by another program. Close that, and run this again; nothing is lost.")
    if code.startswith(("SQLITE_IOERR_LOCK", "SQLITE_IOERR_RDLOCK", "SQLITE_IOERR_UNLOCK", "SQLITE_PROTOCOL")):
        return GraderFault(
            f"{path}: this file system doesn't lock files ({error}), as network drives often don't. Name a folder on a"
            " local disk with --out, and copy it afterwards."
        )
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return GraderFault(f"{path} can't be written. Allow it, or name another folder with --out.")
    if code.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_TOOBIG")):
        return GraderFault(
            f"{path}: the disk is full or fails ({error}). What was graded so far is kept: make room, and run this"
            " again."
        )
    return damaged(path, str(error))


def damaged(path: Path, detail: str) -> GraderFault:
    """The GraderFault for a file that can't be read, with what to do."""
    return GraderFault(
        f"{path} is damaged ({detail}). Move it away and run this again: everybody is then graded again. The marks of"
        " the last complete run are in results.json beside it."
    )
