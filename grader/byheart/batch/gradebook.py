"""The gradebook: everybody's attempts in one SQLite file, the one that counts with its marks, and what a regrade moved.

A committed result survives if the process is killed. Only one grader writes at a time. The gradebook grades nothing and
renders nothing, and it replaces a mark only after keeping the earlier one. `tables` says what is in the file.
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from statistics import fmean
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.batch.attempts import Attempts
from byheart.batch.counting import counting
from byheart.batch.entries import entry_of, plain, with_given
from byheart.batch.place import LOCAL, Place, place_of, refuse_without_locks
from byheart.batch.rows import Mark, Moved, NotTaken, Result, result_of
from byheart.batch.store import in_words, worded
from byheart.batch.tables import OF_STUDENTS, set_up
from byheart.judging.results import Report, with_words
from byheart.submissions import safe_name

FILE = "gradebook.sqlite"
LOCK = ".grading"
_PATIENCE = 5.0  # seconds to wait for another program that holds the file
# The columns of what is shown of each student.
_COLUMNS = ("student", "page", "identity", "score", "points", "seconds", "graded_at", "report", "award", "attempt")
# Who has a question that wasn't graded.
_IN_PART = "SELECT DISTINCT student FROM marks WHERE outcome = 'fault'"


class Gradebook(Attempts):
    """An open gradebook. Every method raises GraderFault if the file can't be read or written."""

    def __init__(self, path: Path, connection: sqlite3.Connection, place: Place = LOCAL) -> None:
        super().__init__(path, connection, place)
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

    @property
    def is_finished(self) -> bool:
        """Whether the last run was complete."""
        last = next(iter(self._read("SELECT finished FROM runs ORDER BY run DESC LIMIT 1")), (None,))
        return last[0] is not None

    def everybody_graded(self) -> set[str]:
        """Everybody of whom an attempt or a hand-in is kept."""
        query = "SELECT student FROM attempts UNION SELECT student FROM hand_ins"
        return {student for (student,) in self._read(query)}

    def receipts(self, name: str) -> list[Any]:
        """Every value that this field of a receipt has, in what is shown."""
        query = "SELECT DISTINCT json_extract(report, '$.receipt.' || ?) FROM results"
        return [value for (value,) in self._read(query, (name,))]

    def take_rows(self, other: "Gradebook", but: set[str]) -> None:
        """Take over all rows about the students of another gradebook but these, whom this one didn't know before."""
        with self._writing() as execute:
            for table in ("attempts", "hand_ins", "results", "marks"):
                columns = [name for _, name, *_ in execute(f"PRAGMA table_info({table})")]
                values = f"({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
                for row in other._read(f"SELECT {', '.join(columns)} FROM {table} ORDER BY student"):
                    if row[columns.index("student")] not in but:
                        execute(f"INSERT INTO {table} {values}", row)

    def identity(self, student: str) -> str | None:
        """The hash of all that this student's verdicts depend on; "" after a fault, None if nothing is kept."""
        found = self._read("SELECT identity FROM results WHERE student = ?", (student,))
        return next((identity for (identity,) in found), None)

    def awarded_otherwise(self, award: str) -> list[str]:
        """The students whose points were given with other settings than those of this hash."""
        return [student for (student,) in self._read("SELECT student FROM results WHERE award != ?", (award,))]

    def put(self, result: Result) -> int:
        """Keep this result as its attempt, and show the attempt that counts: the number of the one that was kept.

        The marks before it are kept as earlier marks.
        """
        with self._writing() as execute:
            number = self._keep_attempt(execute, result)
            self._show(execute, result.student, replace(result, attempt=number))
            self._bound(execute, result.student)
        return number

    def count_again(self, student: str) -> None:
        """Show the attempt of this student that counts by the rule."""
        with self._writing() as execute:
            self._show(execute, student)

    def counted(self, student: str) -> int | None:
        """The number of the attempt that is shown; None where none is."""
        found = self._read("SELECT attempt FROM results WHERE student = ?", (student,))
        return next((number for (number,) in found), None)

    def _show(self, execute: Any, student: str, graded: Result | None = None) -> None:
        """Put the attempt that counts in the place of the one that was shown; `graded` was graded just now."""
        counts = counting(self.candidates(student), self.rule)
        shown = self.counted(student)
        if counts is not None and counts == shown and (graded is None or graded.attempt != counts):
            return
        _keep_earlier(execute, self._run, student)
        execute("DELETE FROM marks WHERE student = ?", (student,))
        execute("DELETE FROM results WHERE student = ?", (student,))
        if counts is None:
            return
        result = graded if graded and graded.attempt == counts else self._as_result(student, counts)
        for mark in result.marks:
            execute("INSERT INTO marks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (student, *mark))
        row = tuple(getattr(result, name) for name in _COLUMNS)
        execute(f"INSERT INTO results ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(row))})", row)

    def _as_result(self, student: str, wanted: int) -> Result:
        """An attempt as the result that it was."""
        number, identity, report = next(each for each in self.whole_reports(student) if each[0] == wanted)
        return result_of(report, safe_name(student), identity, number)

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
        with in_words(self.path):
            self._connection.execute("PRAGMA secure_delete = ON")
        facts, roster = self.hand_in(student), self.roster()
        people = facts.people if facts else tuple(each for each in self.absent() if each.id == student)
        with self._writing() as execute:
            for table in OF_STUDENTS:
                execute(f"DELETE FROM {table} WHERE student = ?", (student,))
        if people and roster:
            self.keep_roster(roster.without(people))
        with in_words(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def doubt(self, student: str, identity: str) -> None:
        """Let the next run grade again what has this identity, as after a fault."""
        with self._writing() as execute:
            for table in ("attempts", "results"):
                execute(f"UPDATE {table} SET identity = '' WHERE student = ? AND identity = ?", (student, identity))

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
        newest = "SELECT student, identity, max(number) FROM attempts GROUP BY student"
        query = f"SELECT student FROM ({newest}) WHERE identity = '' UNION SELECT student FROM refused WHERE ours = 1"
        return {student for (student,) in self._read(query)}

    def everybody(self) -> set[str]:
        """Everybody of whom anything is kept, the roster included."""
        query = " UNION ".join(f"SELECT student FROM {table}" for table in OF_STUDENTS)
        return {student for (student,) in self._read(query)} | {each.id for each in self.absent()}

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
        newest = "(SELECT max(number) FROM attempts WHERE attempts.student = results.student)"
        columns = f"student, seconds, graded_at, json_extract(report, '$.remarks'), attempt, {newest}"
        words, facts = self.words(), self.hand_ins()
        for student, seconds, graded_at, remarks, *attempts in self._read(
            f"SELECT {columns} FROM results ORDER BY student"
        ):
            _, own = next(marks)
            entry = entry_of(student, seconds, graded_at, [plain(each) for each in json.loads(remarks or "[]")], own)
            if student in words:
                entry = with_given(entry, self.report(student))
            entry |= dict(zip(("attempt", "attempts"), attempts, strict=True))
            if student in facts:
                entry["handed_in"] = json.loads(json.dumps(facts[student].as_json()))
            yield entry

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


@contextlib.contextmanager
def open_gradebook(folder: Path) -> Iterator[Gradebook]:
    """Open the gradebook in this folder, for this process alone; make one if there is none. Raises GraderFault."""
    path = folder / FILE
    _make(folder)
    place = place_of(folder)
    refuse_without_locks(folder, place)
    with _alone(folder), in_words(path):
        connection = sqlite3.connect(path, timeout=_PATIENCE)
        try:
            set_up(path, connection, place)
            yield Gradebook(path, connection, place)
        finally:
            connection.close()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GraderFault(f"{folder} can't be made: {error.strerror}. Name another folder with --out.") from None


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Lock the folder against other graders. The system releases the lock when this process ends, in whatever way."""
    with in_words(folder / LOCK):
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
            raise worded(folder / LOCK, error) from None
        yield


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
