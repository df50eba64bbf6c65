"""The tables of a gradebook's file, their versions, and the steps from each version to the next.

An older version is copied and then brought up to date; an unknown version is refused. Whoever changes the tables must
raise the version and add the steps to it.

SQLite runs in WAL mode with synchronous NORMAL: a killed process loses nothing. After a power failure the last results
may be missing, each as a whole; the next run sees that and grades them again. On a network file system it writes
without WAL, and holds the file as long as it is open.
"""

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.batch.place import Place
from byheart.batch.rows import asked_with, packed, tried
from byheart.batch.store import damaged
from byheart.judging.results import Report, from_json

VERSION = 5
# The SQL that brings the tables of each version to the next version.
_HAND_INS = "CREATE TABLE hand_ins (student TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID;"
_WORDS = """
CREATE TABLE words (
    student TEXT, question TEXT, word TEXT NOT NULL, PRIMARY KEY (student, question)
) WITHOUT ROWID;
"""
_ATTEMPTS = """
CREATE TABLE attempts (
    student TEXT, number INTEGER, submission TEXT NOT NULL, identity TEXT NOT NULL, asked TEXT NOT NULL,
    facts TEXT NOT NULL, score REAL NOT NULL, points REAL NOT NULL, graded_at TEXT NOT NULL, tried TEXT NOT NULL,
    report BLOB, PRIMARY KEY (student, number)
);
"""
_FIRST_ATTEMPTS = """
ALTER TABLE results ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1;
INSERT INTO attempts
SELECT student, 1, coalesce(json_extract(report, '$.receipt.submission'), ''), identity, asked_with(report),
       coalesce(facts, '{}'), score, points, graded_at, tried(report), packed(report)
FROM results LEFT JOIN hand_ins USING (student) ORDER BY student;
"""
_MIGRATIONS: dict[int, str] = {
    1: "ALTER TABLE results ADD COLUMN award TEXT NOT NULL DEFAULT '';",
    2: _HAND_INS,
    3: _WORDS,
    4: _ATTEMPTS + _FIRST_ATTEMPTS,
}
_OURS = 0x62796872  # "byhr", SQLite's application_id

_TABLES = f"""
{_HAND_INS}
{_WORDS}
{_ATTEMPTS}
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (run INTEGER PRIMARY KEY, begun TEXT NOT NULL, finished TEXT);
CREATE TABLE results (
    student TEXT PRIMARY KEY, page TEXT NOT NULL, identity TEXT NOT NULL, score REAL NOT NULL, points REAL NOT NULL,
    seconds REAL NOT NULL, graded_at TEXT NOT NULL, report TEXT NOT NULL, award TEXT NOT NULL DEFAULT '',
    attempt INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE marks (
    student TEXT, place INTEGER, exercise TEXT NOT NULL, question TEXT NOT NULL, outcome TEXT NOT NULL,
    score REAL NOT NULL, points REAL NOT NULL, mistake TEXT, message TEXT NOT NULL, line INTEGER,
    PRIMARY KEY (student, place)
) WITHOUT ROWID;
CREATE TABLE earlier (
    run INTEGER, student TEXT, place INTEGER, question TEXT, outcome TEXT NOT NULL, score REAL NOT NULL,
    points REAL NOT NULL, PRIMARY KEY (run, student, question)
);
CREATE TABLE refused (student TEXT NOT NULL, why TEXT NOT NULL, ours INTEGER NOT NULL);
"""

# The tables with something of each student in them.
OF_STUDENTS = ("results", "marks", "earlier", "refused", "hand_ins", "words", "attempts")


def is_gradebook(connection: sqlite3.Connection) -> bool:
    """Whether the open file says that it is a gradebook of byheart."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == _OURS)


def set_up(path: Path, connection: sqlite3.Connection, place: Place) -> None:
    """Create the tables in a new file, and refuse a file that isn't a gradebook of a known version."""
    if place.network:  # first of all: then not even an older write-ahead log is read through shared memory
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    ours, version = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    new = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    if not new and ours != _OURS:
        raise GraderFault(f"{path} isn't a gradebook of byheart. Move it away, or name another folder with --out.")
    steps = [_MIGRATIONS.get(each, "") for each in range(version, VERSION)]
    if not new and (version > VERSION or not all(steps)):
        raise GraderFault(
            f"{path} was written by another version of byheart (its version is {version}, this one writes {VERSION})."
            " Use that version, or name another folder with --out and grade again."
        )
    (health,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if health != "ok":
        raise damaged(path, str(health).splitlines()[-1])
    if not new and steps:
        _migrate(path, connection, version, steps)
    for name, value in _journal(place).items():
        connection.execute(f"PRAGMA {name} = {value}")
    if new:
        head = f"PRAGMA application_id = {_OURS}; PRAGMA user_version = {VERSION};"
        connection.executescript(f"BEGIN IMMEDIATE; {head} {_TABLES} COMMIT;")


def _journal(place: Place) -> dict[str, str]:
    """How the file is written: with a write-ahead log, which needs memory that two processes share; or without."""
    if place.network:
        return {"journal_mode": "DELETE", "synchronous": "FULL"}
    return {"journal_mode": "WAL", "synchronous": "NORMAL"}


def _migrate(path: Path, connection: sqlite3.Connection, version: int, steps: Iterable[str]) -> None:
    """Bring the tables up to date, all or nothing, after a copy was put beside the file."""
    with contextlib.closing(sqlite3.connect(path.with_name(f"{path.stem}-version-{version}{path.suffix}"))) as copy:
        connection.backup(copy)
    for name, function in _FUNCTIONS.items():
        connection.create_function(name, 1, function, deterministic=True)
    connection.executescript(f"BEGIN IMMEDIATE; {' '.join(steps)} PRAGMA user_version = {VERSION}; COMMIT;")


def _of_report(read: Callable[[Report], str]) -> Callable[[str], str]:
    """What a step reads of a report; nothing where that can't be read: then it is told when it is shown."""

    def function(text: str) -> str:
        try:
            return read(from_json(json.loads(text)))
        except (KeyError, TypeError, ValueError):
            return "[]"

    return function


# What the steps use that SQL doesn't have.
_FUNCTIONS: dict[str, Callable[[str], str | bytes]] = {
    "packed": packed,
    "tried": _of_report(tried),
    "asked_with": _of_report(lambda report: asked_with(report.receipt)),
}
