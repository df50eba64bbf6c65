"""Whose the submissions are: hand-ins, the roster, and what persons said of marks.

No mark depends on who handed in; a person's word stands beside a mark and never replaces it in the file.
"""

import json
from itertools import groupby

from byheart.batch.entries import plain
from byheart.batch.store import Store
from byheart.batch.tables import OF_STUDENTS
from byheart.judging.word import Word, word_from
from byheart.submissions import HandIn, Person, Roster

_ROSTER = "roster"  # the fact that holds the roster
SHARD = "shard"  # the fact that says of which students it is the gradebook, where it isn't of all
# What was told of everybody's newest hand-in, and of the attempt that counts where that is an older one.
_FACTS = """
    SELECT hand_ins.student AS id, hand_ins.facts, older.facts
    FROM hand_ins LEFT JOIN results ON results.student = hand_ins.student
    LEFT JOIN attempts AS older ON older.student = hand_ins.student AND older.number = results.attempt
    AND older.number < (SELECT max(number) FROM attempts WHERE attempts.student = hand_ins.student)
"""


class People(Store):
    """An open gradebook, as far as it is about people."""

    def keep_hand_in(self, student: str, facts: HandIn) -> None:
        """Keep who handed in, and when; what was kept of an earlier run is replaced."""
        with self._writing() as execute:
            execute("INSERT OR REPLACE INTO hand_ins VALUES (?, ?)", (student, plain(json.dumps(facts.as_json()))))

    def hand_ins(self) -> dict[str, HandIn]:
        """Who handed in, and when, by the student's id. Who isn't in it handed in before this was kept.

        The time is that of the attempt that counts.
        """
        return {student: _of_counted(*facts) for student, *facts in self._read(f"{_FACTS} ORDER BY id")}

    def hand_in(self, student: str) -> HandIn | None:
        """Who handed in, and when, of the attempt that counts; None if that isn't kept."""
        found = self._read(f"{_FACTS} WHERE id = ?", (student,))
        return next((_of_counted(*facts) for _, *facts in found), None)

    def told_last(self, student: str) -> HandIn | None:
        """What was told of the newest hand-in; None if that isn't kept."""
        found = self._read("SELECT facts FROM hand_ins WHERE student = ?", (student,))
        return next((HandIn.from_json(json.loads(facts)) for (facts,) in found), None)

    def roster(self) -> Roster | None:
        """The roster that was told last."""
        table = self.fact(_ROSTER)
        return Roster.from_json(table) if table else None

    def keep_roster(self, roster: Roster) -> None:
        """Keep this roster: later runs use it, until another one is told."""
        self.note({_ROSTER: roster.as_json()})

    def absent(self) -> list[Person]:
        """Who is on the roster, and handed in nothing in any run. A shard doesn't know of the others' students."""
        if self.fact(SHARD):
            return []
        roster = self.roster()
        return roster.absent(self.hand_ins().values()) if roster else []

    def awaited(self) -> list[Person]:
        """Who of these counts: nobody waits for what a tutor hands in."""
        return [each for each in self.absent() if each.counted]

    def rename(self, old: str, new: str, page: str) -> bool:
        """Give a student another id, if nothing is kept under it yet. Returns whether anything was kept under the old.

        A download's folders were once the ids, and changed with its form. All that was kept stays kept.
        """
        if not self._has(old) or self._has(new):
            return False
        with self._writing() as execute:
            for table in OF_STUDENTS:
                execute(f"UPDATE {table} SET student = ? WHERE student = ?", (new, old))
            execute(
                "UPDATE results SET page = ?, report = json_set(report, '$.student', ?) WHERE student = ?",
                (page, new, new),
            )
        return True

    def _has(self, student: str) -> bool:
        """Whether anything is kept under this id."""
        tables = (self._read(f"SELECT 1 FROM {table} WHERE student = ? LIMIT 1", (student,)) for table in OF_STUDENTS)
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


def _of_counted(newest: str, older: str | None) -> HandIn:
    """The facts of a hand-in: whose it is as it was told last, and when the attempt that counts was handed in."""
    facts = HandIn.from_json(json.loads(newest))
    return facts if older in (None, "{}") else facts.at_the_time_of(HandIn.from_json(json.loads(older or "")))
