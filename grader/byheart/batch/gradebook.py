"""The gradebook: every student's latest report and marks in one SQLite file, and the marks that a regrade changed.

A committed result survives if the process is killed. Only one grader writes at a time. The gradebook grades nothing and
renders nothing, and it replaces a mark only after keeping the earlier one.

The file carries the version of its tables. An older version is copied and then brought up to date; an unknown version
is refused. Whoever changes the tables must raise the version and add the steps to it.

SQLite runs in WAL mode with synchronous NORMAL: a killed process loses nothing. After a power failure the last results
may be missing, each as a whole; the next run sees that and grades them again.
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from statistics import fmean
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.batch.entries import entry_of, plain, with_given
from byheart.judging.judge import Verdict
from byheart.judging.results import Report, as_json, from_json, with_words
from byheart.judging.word import Word, word_from
from byheart.submissions import HandIn, Person, Roster

FILE = "gradebook.sqlite"
LOCK = ".grading"
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
_ROSTER = "roster"  # the fact that holds the roster
_OURS = 0x62796872  # "byhr", SQLite's application_id
_PATIENCE = 5.0  # seconds to wait for another program that holds the file

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
_OF_STUDENTS = ("results", "marks", "earlier", "refused", "hand_ins", "words")
# Who has a question that wasn't graded.
_IN_PART = "SELECT DISTINCT student FROM marks WHERE outcome = 'fault'"


@dataclass(frozen=True, slots=True)
class Result:
    """One student's result, as it is kept. `report` is the report as JSON; `page` is its pages' name without ending.

    `identity` is the hash of all that its verdicts depend on, and `award` of what its points depend on besides.
    `remarks` are the report's, passed on so that they can be shown at once. They are stored in the report only.
    """

    student: str
    page: str
    identity: str
    score: float
    points: float
    seconds: float
    graded_at: str
    report: str
    award: str
    marks: tuple[tuple[Any, ...], ...]
    remarks: tuple[str, ...] = ()

    @property
    def ungraded(self) -> int:
        """How many questions weren't graded, by a fault of ours."""
        return sum(outcome == "fault" for _, _, _, outcome, *_ in self.marks)


_NO_COLUMNS = ("marks", "remarks")


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark for one question."""

    outcome: str
    score: float
    points: float

    @property
    def graded(self) -> bool:
        """Whether there is a mark at all: a question that met a fault of ours has none, which is no 0."""
        return self.outcome != "fault"


@dataclass(frozen=True, slots=True)
class Moved:
    """A mark that a regrade changed. `old` or `new` is None if the question wasn't asked then."""

    student: str
    question: str
    old: Mark | None
    new: Mark | None


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A student who wasn't graded in the last run, and why. `ours` is True if that isn't the student's fault."""

    student: str
    why: str
    ours: bool


def result_of(report: Report, page: str, identity: str) -> Result:
    """A report as the gradebook keeps it. One with a fault gets no identity, so that the next run grades it again."""
    if any(verdict.outcome == "fault" for verdict in report.verdicts):
        identity = ""
    marks = tuple(_mark(place, verdict) for place, verdict in enumerate(report.verdicts))
    text = json.dumps(as_json(report), separators=(",", ":"))
    return Result(
        report.student,
        page,
        identity,
        report.score,
        report.points,
        report.seconds,
        report.graded_at,
        text,
        report.receipt.award,
        marks,
        report.remarks,
    )


def _mark(place: int, verdict: Verdict) -> tuple[Any, ...]:
    line = verdict.lines[-1].number if verdict.lines else None
    exercise = verdict.question.partition("/")[0]
    message = plain(verdict.message)
    marked = (verdict.outcome, verdict.score, verdict.points, verdict.mistake, message, line)
    return (place, exercise, verdict.question, *marked)


class Gradebook:
    """An open gradebook. Every method raises GraderFault if the file can't be read or written."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._run = 0

    def begin(self, facts: Mapping[str, Any], retry: bool = False) -> None:
        """Start a run, or continue one that was stopped before its end. The last run's refusals are deleted.

        A run that only retries what a fault of ours broke deletes only those that were our fault.
        """
        self.note(facts)
        with self._writing() as execute:
            execute("DELETE FROM refused WHERE ours = 1" if retry else "DELETE FROM refused")
            found = execute("SELECT run FROM runs WHERE finished IS NULL").fetchone()
            self._run = found[0] if found else _new_run(execute)

    def finish(self) -> None:
        """Mark the run as complete. The next run is then compared with this one."""
        with self._writing() as execute:
            execute("UPDATE runs SET finished = ? WHERE run = ?", (_now(), self._run))

    def note(self, facts: Mapping[str, Any]) -> None:
        """Keep these facts under their names."""
        with self._writing() as execute:
            for name, value in facts.items():
                execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, json.dumps(value)))

    def fact(self, name: str, default: Any = None) -> Any:
        """The fact kept under this name."""
        found = self._read("SELECT value FROM facts WHERE name = ?", (name,))
        return next((json.loads(value) for (value,) in found), default)

    def identity(self, student: str) -> str | None:
        """The hash of all that this student's verdicts depend on; "" after a fault, None if nothing is kept."""
        found = self._read("SELECT identity FROM results WHERE student = ?", (student,))
        return next((identity for (identity,) in found), None)

    def awarded_otherwise(self, award: str) -> list[str]:
        """The students whose points were given with other settings than those of this hash."""
        return [student for (student,) in self._read("SELECT student FROM results WHERE award != ?", (award,))]

    def put(self, result: Result) -> None:
        """Keep this result as the student's latest. The marks before it are kept as earlier marks."""
        with self._writing() as execute:
            _keep_earlier(execute, self._run, result.student)
            execute("DELETE FROM marks WHERE student = ?", (result.student,))
            for mark in result.marks:
                execute("INSERT INTO marks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (result.student, *mark))
            row = tuple(getattr(result, name) for name in Result.__slots__ if name not in _NO_COLUMNS)
            execute("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def take_out(self, student: str) -> None:
        """Take this student's marks out; they are kept as earlier marks."""
        with self._writing() as execute:
            _keep_earlier(execute, self._run, student)
            execute("DELETE FROM marks WHERE student = ?", (student,))
            execute("DELETE FROM results WHERE student = ?", (student,))

    def forget(self, student: str) -> None:
        """Remove all that is kept of this student, earlier marks too.

        What is deleted is overwritten in the file, and nothing of it stays in SQLite's journal.
        """
        with _in_words(self.path):
            self._connection.execute("PRAGMA secure_delete = ON")
        facts, roster = self.hand_in(student), self.roster()
        people = facts.people if facts else tuple(each for each in self.absent() if each.id == student)
        with self._writing() as execute:
            for table in _OF_STUDENTS:
                execute(f"DELETE FROM {table} WHERE student = ?", (student,))
        if people and roster:
            self.keep_roster(roster.without(people))
        with _in_words(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def refuse(self, student: str, why: str, ours: bool = False) -> None:
        """Note that this student wasn't graded in this run. Marks from before stay valid."""
        with self._writing() as execute:
            execute("INSERT INTO refused VALUES (?, ?, ?)", (plain(student), plain(why), ours))

    def refusals(self) -> Iterator[NotTaken]:
        """The students who weren't graded in the last run."""
        for student, why, ours in self._read("SELECT student, why, ours FROM refused ORDER BY student"):
            yield NotTaken(student, why, bool(ours))

    def broken(self) -> set[str]:
        """The students of whom something wasn't graded by a fault of ours, or of the machine's."""
        query = "SELECT student FROM results WHERE identity = '' UNION SELECT student FROM refused WHERE ours = 1"
        return {student for (student,) in self._read(query)}

    def everybody(self) -> set[str]:
        """Everybody of whom anything is kept, the roster included."""
        query = " UNION ".join(f"SELECT student FROM {table}" for table in _OF_STUDENTS)
        return {student for (student,) in self._read(query)} | {each.id for each in self.absent()}

    def keep_hand_in(self, student: str, facts: HandIn) -> None:
        """Keep who handed in, and when; what was kept of an earlier run is replaced."""
        with self._writing() as execute:
            execute("INSERT OR REPLACE INTO hand_ins VALUES (?, ?)", (student, plain(json.dumps(facts.as_json()))))

    def hand_ins(self) -> dict[str, HandIn]:
        """Who handed in, and when, by the student's id. Who isn't in it handed in before this was kept."""
        rows = self._read("SELECT student, facts FROM hand_ins ORDER BY student")
        return {student: HandIn.from_json(json.loads(facts)) for student, facts in rows}

    def hand_in(self, student: str) -> HandIn | None:
        """Who handed this in, and when; None if that isn't kept."""
        for (facts,) in self._read("SELECT facts FROM hand_ins WHERE student = ?", (student,)):
            return HandIn.from_json(json.loads(facts))
        return None

    def roster(self) -> Roster | None:
        """The roster that was told last."""
        table = self.fact(_ROSTER)
        return Roster.from_json(table) if table else None

    def keep_roster(self, roster: Roster) -> None:
        """Keep this roster: later runs use it, until another one is told."""
        self.note({_ROSTER: roster.as_json()})

    def absent(self) -> list[Person]:
        """Who is on the roster, and handed in nothing in any run."""
        roster = self.roster()
        return roster.absent(self.hand_ins().values()) if roster else []

    def rename(self, old: str, new: str, page: str) -> bool:
        """Give a student another id, if nothing is kept under it yet. Returns whether anything was kept under the old.

        A download's folders were once the ids, and changed with its form. All that was kept stays kept.
        """
        if not self._has(old) or self._has(new):
            return False
        with self._writing() as execute:
            for table in _OF_STUDENTS:
                execute(f"UPDATE {table} SET student = ? WHERE student = ?", (new, old))
            execute(
                "UPDATE results SET page = ?, report = json_set(report, '$.student', ?) WHERE student = ?",
                (page, new, new),
            )
        return True

    def _has(self, student: str) -> bool:
        """Whether anything is kept under this id."""
        tables = (self._read(f"SELECT 1 FROM {table} WHERE student = ? LIMIT 1", (student,)) for table in _OF_STUDENTS)
        return any(True for rows in tables for _ in rows)

    def say(self, student: str, word: Word) -> None:
        """Keep a person's word on this student's question, or on the whole; it replaces the one before."""
        with self._writing() as execute:
            kept = (student, word.question, plain(json.dumps(word.as_json())))
            execute("INSERT OR REPLACE INTO words VALUES (?, ?, ?)", kept)

    def unsay(self, student: str, question: str) -> None:
        """Take a person's word back."""
        with self._writing() as execute:
            execute("DELETE FROM words WHERE student = ? AND question = ?", (student, question))

    def words(self) -> dict[str, tuple[Word, ...]]:
        """Everything that persons said, by student."""
        rows = self._read("SELECT student, word FROM words ORDER BY student, question")
        grouped = groupby(rows, key=lambda row: str(row[0]))
        return {student: tuple(word_from(json.loads(word)) for _, word in own) for student, own in grouped}

    def words_on(self, student: str) -> tuple[Word, ...]:
        """Everything that persons said of this student's."""
        rows = self._read("SELECT word FROM words WHERE student = ? ORDER BY question", (student,))
        return tuple(word_from(json.loads(word)) for (word,) in rows)

    def students(self) -> Iterator[str]:
        """Everybody who has marks."""
        return (student for (student,) in self._read("SELECT student FROM results ORDER BY student"))

    def reports(self) -> Iterator[tuple[Report, str]]:
        """Every student's report, with persons' words in it, and the name of its page, one at a time."""
        words = self.words()
        for text, page in self._read("SELECT report, page FROM results ORDER BY student"):
            report = self._report(text)
            yield with_words(report, words.get(report.student, ())), page

    def report(self, student: str) -> Report:
        """This student's report as it is shown: with persons' words in it."""
        return with_words(self.judged(student), self.words_on(student))

    def judged(self, student: str) -> Report:
        """This student's report as byheart judged it. Nobody is shown it: it is for grading again."""
        for (text,) in self._read("SELECT report FROM results WHERE student = ?", (student,)):
            return self._report(text)
        raise GraderFault(f"{self.path} has no result for {student}.")

    def results(self) -> Iterator[dict[str, Any]]:
        """Each student's entry for results.json, one at a time."""
        marks = groupby(
            self._read(
                "SELECT student, exercise, question, outcome, score, points, mistake, message, line"
                " FROM marks ORDER BY student, place"
            ),
            key=lambda row: row[0],
        )
        columns = "student, seconds, graded_at, json_extract(report, '$.remarks'), facts"
        query = f"SELECT {columns} FROM results LEFT JOIN hand_ins USING (student) ORDER BY student"
        words = self.words()
        for student, seconds, graded_at, remarks, facts in self._read(query):
            _, own = next(marks)
            entry = entry_of(student, seconds, graded_at, [plain(each) for each in json.loads(remarks or "[]")], own)
            if student in words:
                entry = with_given(entry, self.report(student))
            yield {**entry, "handed_in": json.loads(facts)} if facts else entry

    def moved(self) -> Iterator[Moved]:
        """Every mark that this run changed, by student."""
        columns = "student, question, outcome, score, points, place"
        earlier = f"SELECT {columns} FROM earlier WHERE run = ? ORDER BY student, place"
        for student, rows in groupby(self._read(earlier, (self._run,)), key=lambda row: str(row[0])):
            old = {question: Mark(*mark) for _, question, *mark, _ in rows}
            now = self._read(f"SELECT {columns} FROM marks WHERE student = ? ORDER BY place", (student,))
            new = {question: Mark(*mark) for _, question, *mark, _ in now}
            yield from _differences(student, old, new)

    def mean(self) -> tuple[int, float, float]:
        """The number of students who have a mark, their mean score, and the points that can be reached.

        Who isn't counted, such as staff, is left out.
        """
        scores, most = [], 0.0
        words = self.words()
        left_out = {student for student, facts in self.hand_ins().items() if not facts.counted}
        in_part = {student for (student,) in self._read(_IN_PART)}
        for student, score, points in self._read("SELECT student, score, points FROM results"):
            if student in left_out:
                continue
            if student in words:
                report = self.report(student)
                if not report.total.ungraded and not report.excused:
                    scores.append(report.score)
            elif student not in in_part:
                scores.append(score)
            most = max(most, points)
        return len(scores), fmean(scores) if scores else 0.0, most

    def in_part(self) -> int:
        """The number of students of whom some question has no mark: they have no total yet."""
        words = self.words()
        found = [student for (student,) in self._read(_IN_PART)]
        return sum(student not in words or bool(self.report(student).total.ungraded) for student in found)

    def _report(self, text: str) -> Report:
        try:
            return from_json(json.loads(text))
        except (KeyError, TypeError, ValueError) as error:
            raise _damaged(self.path, f"a report in it can't be read: {type(error).__name__}") from None

    def _read(self, query: str, values: Iterable[Any] = ()) -> Iterator[Any]:
        with _in_words(self.path):
            yield from self._connection.execute(query, tuple(values))

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Any]:
        with _in_words(self.path), self._connection:
            yield self._connection.execute


@contextlib.contextmanager
def open_gradebook(folder: Path) -> Iterator[Gradebook]:
    """Open the gradebook in this folder, for this process alone; make one if there is none. Raises GraderFault."""
    path = folder / FILE
    _make(folder)
    with _alone(folder), _in_words(path):
        connection = sqlite3.connect(path, timeout=_PATIENCE)
        try:
            _set_up(path, connection)
            yield Gradebook(path, connection)
        finally:
            connection.close()


def is_gradebook(connection: sqlite3.Connection) -> bool:
    """Whether the open file says that it is a gradebook of byheart."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == _OURS)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GraderFault(f"{folder} can't be made: {error.strerror}. Name another folder with --out.") from None


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Lock the folder against other graders. The system releases the lock when this process ends, in whatever way."""
    with _in_words(folder / LOCK):
        connection = sqlite3.connect(folder / LOCK, timeout=0, isolation_level=None)
    with contextlib.closing(connection) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                raise GraderFault(
                    f"{folder}: another byheart is grading into this folder. Wait until it is done, or name another"
                    " folder with --out."
                ) from None
            raise _worded(folder / LOCK, error) from None
        yield


def _set_up(path: Path, connection: sqlite3.Connection) -> None:
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
        raise _damaged(path, str(health).splitlines()[-1])
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


def _new_run(execute: Any) -> int:
    return int(execute("INSERT INTO runs (begun) VALUES (?)", (_now(),)).lastrowid)


def _keep_earlier(execute: Any, run: int, student: str) -> None:
    """Keep the marks that a student had before this run: once for each run, however often it is continued."""
    execute(
        "INSERT INTO earlier SELECT ?, student, place, question, outcome, score, points FROM marks WHERE student = ?"
        " AND NOT EXISTS (SELECT 1 FROM earlier WHERE run = ? AND student = ?)",
        (run, student, run, student),
    )


def _differences(student: str, old: Mapping[str, Mark], new: Mapping[str, Mark]) -> Iterator[Moved]:
    for question in [*old, *(each for each in new if each not in old)]:
        before, after = old.get(question), new.get(question)
        if before is None or after is None or _what_counts(before) != _what_counts(after):
            yield Moved(student, question, before, after)


def _what_counts(mark: Mark) -> tuple[bool, float, float]:
    return mark.graded, mark.score, mark.points


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@contextlib.contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise _worded(path, error) from None


def _worded(path: Path, error: sqlite3.Error) -> GraderFault:
    """SQLite's error as a sentence that says what to do."""
    code = getattr(error, "sqlite_errorname", "") or ""
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return GraderFault(f"{path} is in use by another program. Close that, and run this again; nothing is lost.")
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return GraderFault(f"{path} can't be written. Allow it, or name another folder with --out.")
    if code.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_TOOBIG")):
        return GraderFault(
            f"{path}: the disk is full or fails ({error}). What was graded so far is kept: make room, and run this"
            " again."
        )
    return _damaged(path, str(error))


def _damaged(path: Path, detail: str) -> GraderFault:
    return GraderFault(
        f"{path} is damaged ({detail}). Move it away and run this again: everybody is then graded again. The marks of"
        " the last complete run are in results.json beside it."
    )
