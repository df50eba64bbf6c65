"""The tables of a gradebook's file, their versions, and the steps from each version to the next.

An older version is copied and then brought up to date; an unknown version is refused. Whoever changes the tables must
raise the version and add the steps to it.

SQLite runs in WAL mode with synchronous NORMAL: a killed process loses nothing. After a power failure the last results
may be missing, each as a whole; the next run sees that and grades them again.
"""

import contextlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.batch.store import damaged

VERSION = 4
# The SQL that brings the tables of each version to the next version.
_HAND_INS = "CREATE TABLE hand_ins (student TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID;"
_WORDS = """
CREATE TABLE words (
    student TEXT, question TEXT, word TEXT NOT NULL, PRIMARY KEY (student, question)
) WITHOUT ROWID;
"""
_MIGRATIONS: dict[int, str] = {
    1: "ALTER TABLE results ADD COLUMN award TEXT NOT NULL DEFAULT '';",
    2: _HAND_INS,
    3: _WORDS,
}
_OURS = 0x62796872  # "byhr", SQLite's application_id

_TABLES = f"""
{_HAND_INS}
{_WORDS}
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (run INTEGER PRIMARY KEY, begun TEXT NOT NULL, finished TEXT);
CREATE TABLE results (
    student TEXT PRIMARY KEY, page TEXT NOT NULL, identity TEXT NOT NULL, score REAL NOT NULL, points REAL NOT NULL,
    seconds REAL NOT NULL, graded_at TEXT NOT NULL, report TEXT NOT NULL, award TEXT NOT NULL DEFAULT ''
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
OF_STUDENTS = ("results", "marks", "earlier", "refused", "hand_ins", "words")


def is_gradebook(connection: sqlite3.Connection) -> bool:
    """Whether the open file says that it is a gradebook of byheart."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == _OURS)


def set_up(path: Path, connection: sqlite3.Connection) -> None:
    """Create the tables in a new file, and refuse a file that isn't a gradebook of a known version."""
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
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    if new:
        head = f"PRAGMA application_id = {_OURS}; PRAGMA user_version = {VERSION};"
        connection.executescript(f"BEGIN IMMEDIATE; {head} {_TABLES} COMMIT;")


def _migrate(path: Path, connection: sqlite3.Connection, version: int, steps: Iterable[str]) -> None:
    """Bring the tables up to date, all or nothing, after a copy was put beside the file."""
    with contextlib.closing(sqlite3.connect(path.with_name(f"{path.stem}-version-{version}{path.suffix}"))) as copy:
        connection.backup(copy)
    connection.executescript(f"BEGIN IMMEDIATE; {' '.join(steps)} PRAGMA user_version = {VERSION}; COMMIT;")
