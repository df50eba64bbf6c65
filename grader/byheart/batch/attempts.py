"""Every attempt of a student, in order: when, with which hash, which verdicts and mistakes, and which one counts.

A submission with other files than the newest one's is a new attempt; the same files graded again are the same attempt.
How much is kept has a bound: of each student the newest attempts, and of the newest of these, and of the one that
counts, the whole report too, compressed. Numbers go on, so that it shows where older ones are gone.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from byheart.batch.counting import LATEST, Candidate, counting, may_count
from byheart.batch.people import People
from byheart.batch.rows import Attempt, Result, Tried, packed, unpacked
from byheart.judging.results import Report
from byheart.submissions import HandIn

KEPT, WHOLE = 100, 20  # attempts of a student; and of these, the newest of which the whole report is kept
_RULE = "attempts"  # the fact that says which attempt counts
_NUMBERED = "number, asked, score, coalesce(json_extract(facts, '$.at'), ''), report IS NOT NULL"


class Attempts(People):
    """An open gradebook, as far as it is about attempts."""

    @property
    def rule(self) -> str:
        """Which attempt counts, as the course says."""
        return str(self.fact(_RULE, LATEST))

    def keep_rule(self, rule: str) -> None:
        """Let this rule hold. What counts by it is chosen by `count_again`."""
        self.note({_RULE: rule})

    def candidates(self, student: str) -> list[Candidate]:
        """This student's attempts, as far as they may count."""
        query = f"SELECT {_NUMBERED} FROM attempts WHERE student = ? ORDER BY number"
        return [_candidate(row) for row in self._read(query, (student,))]

    def counted_otherwise(self) -> list[str]:
        """The students of whom another attempt counts by the rule than the one that is shown."""
        rule = self.rule
        shown = "SELECT attempt FROM results WHERE results.student = attempts.student"
        query = f"SELECT student, ({shown}), {_NUMBERED} FROM attempts ORDER BY student, number"
        other = []
        for student, rows in groupby(self._read(query), key=lambda row: str(row[0])):
            own = list(rows)
            if counting([_candidate(row[2:]) for row in own], rule) != own[0][1]:
                other.append(student)
        return other

    def latest_identity(self, student: str) -> str | None:
        """The hash of all that the newest attempt's verdicts depend on; None if there is none."""
        query = "SELECT identity FROM attempts WHERE student = ? ORDER BY number DESC LIMIT 1"
        return next((str(identity) for (identity,) in self._read(query, (student,))), None)

    def attempts(self) -> Iterator[tuple[str, list[Attempt]]]:
        """Everybody's attempts in order, by student, one student at a time."""
        columns = "student, number, submission, facts, graded_at, score, points, tried"
        rows = self._read(f"SELECT {columns} FROM attempts ORDER BY student, number")
        for student, own in groupby(rows, key=lambda row: str(row[0])):
            yield student, [_attempt(row) for row in own]

    def submissions_of(self, student: str) -> list[tuple[int, str]]:
        """The number and the hash of each attempt of this student."""
        return list(self._read("SELECT number, submission FROM attempts WHERE student = ? ORDER BY number", (student,)))

    def facts_of_attempts(self, student: str) -> list[tuple[int, str]]:
        """The number of each attempt of this student, and what was told of handing it in, as JSON."""
        return list(self._read("SELECT number, facts FROM attempts WHERE student = ? AND facts != '{}'", (student,)))

    def counted_attempts(self) -> dict[str, int]:
        """The number of the attempt that counts, by student."""
        return dict(self._read("SELECT student, attempt FROM results"))

    def older_that_may_count(self, student: str, submission: str, at: str) -> Iterator[tuple[int, str, Report]]:
        """The number, identity and report of each older attempt that could count if it were asked again.

        Older than this submission, which may be an attempt that isn't kept yet.
        """
        if self.rule == LATEST:
            return
        known = self.candidates(student)
        query = "SELECT submission FROM attempts WHERE student = ? ORDER BY number DESC LIMIT 1"
        if [found for (found,) in self._read(query, (student,))] != [submission]:
            known.append(Candidate(known[-1].number + 1 if known else 1, "", 0.0, at, True))
        if wanted := may_count(known, self.rule):
            yield from (each for each in self.whole_reports(student) if each[0] in wanted)

    def whole_reports(self, student: str) -> Iterator[tuple[int, str, Report]]:
        """The number, identity and report of each attempt whose report is kept."""
        query = "SELECT number, identity, report FROM attempts WHERE student = ? AND report IS NOT NULL ORDER BY number"
        for number, identity, report in list(self._read(query, (student,))):
            yield number, identity, replace(self._report(unpacked(report)), student=student)

    def tried_with(self, student: str, identity: str) -> str | None:
        """The verdicts in short that this student's newest attempt with this identity got; None where there is none."""
        query = "SELECT tried FROM attempts WHERE student = ? AND identity = ? ORDER BY number DESC LIMIT 1"
        return next((tried for (tried,) in self._read(query, (student, identity))), None)

    def better_before(self) -> list[str]:
        """The students who had a larger share of the points in an older attempt, for other questions than today's.

        It can't count: only asking again would tell its points, and it can't be asked again.
        """
        query = """
            SELECT DISTINCT student FROM attempts JOIN results USING (student)
            WHERE attempts.report IS NOT NULL AND attempts.score * results.points > results.score * attempts.points
            AND asked != (SELECT asked FROM attempts AS newest WHERE newest.student = results.student
                          ORDER BY number DESC LIMIT 1)
        """
        return [student for (student,) in self._read(query)]

    def several(self) -> tuple[int, int]:
        """How many students have several attempts, and of how many it isn't the newest that counts."""
        query = """
            SELECT count(*), coalesce(sum(attempt < newest), 0) FROM
            (SELECT student, max(number) AS newest FROM attempts GROUP BY student HAVING max(number) > 1)
            LEFT JOIN results USING (student)
        """
        ((several, older),) = self._read(query)
        return several, older

    def tell_attempt(self, student: str, facts: HandIn) -> None:
        """Keep when the newest attempt was handed in, if that wasn't told before."""
        with self._writing() as execute:
            execute(
                "UPDATE attempts SET facts = ? WHERE student = ? AND coalesce(json_extract(facts, '$.at'), '') = ''"
                " AND number = (SELECT max(number) FROM attempts WHERE student = ?)",
                (json.dumps(facts.as_json()), student, student),
            )

    def _keep_attempt(self, execute: Any, result: Result) -> int:
        """Keep a result as its attempt: the number."""
        student = result.student
        newest = execute(
            "SELECT number, submission FROM attempts WHERE student = ? ORDER BY number DESC LIMIT 1", (student,)
        ).fetchone() or (0, "")
        number: int = result.attempt or newest[0] + (newest[1] != result.submission)
        told = execute("SELECT facts FROM hand_ins WHERE student = ?", (student,)).fetchone() or ("{}",)
        before = execute("SELECT facts FROM attempts WHERE student = ? AND number = ?", (student, number)).fetchone()
        facts = before[0] if before and json.loads(before[0]).get("at") else told[0]
        names = ("score", "points", "graded_at", "tried")
        row = (student, number, result.submission, result.identity, result.asked, facts)
        values = (*row, *(getattr(result, name) for name in names), packed(result.report))
        execute(f"INSERT OR REPLACE INTO attempts VALUES ({', '.join('?' * len(values))})", values)
        return number

    def _bound(self, execute: Any, student: str) -> None:
        """Drop what is beyond the bound."""
        newest = "(SELECT max(number) FROM attempts WHERE student = :student)"
        counts = "(SELECT coalesce(max(attempt), 0) FROM results WHERE student = :student)"
        older = f"student = :student AND number != {counts} AND number <= {newest}"
        execute(f"DELETE FROM attempts WHERE {older} - :kept", {"student": student, "kept": KEPT})
        execute(f"UPDATE attempts SET report = NULL WHERE {older} - :kept", {"student": student, "kept": WHOLE})


def _candidate(row: Any) -> Candidate:
    number, asked, score, at, whole = row
    return Candidate(number, asked, score, at, bool(whole))


def _attempt(row: Any) -> Attempt:
    student, number, submission, facts, graded_at, score, points, tried = row
    at = json.loads(facts).get("at", "")
    verdicts = tuple(Tried(*each) for each in json.loads(tried))
    return Attempt(student, number, submission, at, graded_at, score, points, verdicts)
