"""`byheart export csv`: two plain tables, one row for each person and one for each person's question.

For spreadsheets and scripts. A cell is empty where there is no mark; `state` says why. Nothing in it is computed by a
spreadsheet that opens it.
"""

from collections.abc import Iterator
from typing import Any

from byheart.exports.files import as_csv, write
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Told, Wanted
from byheart.judging.judge import Verdict
from byheart.submissions import Person

_WHO = ("student", "name", "email", "login", "number", "sid", "section", "group", "counted")
_MARK = ("mark", "out_of", "state", "by_person")
_WHEN = ("handed_in", "attempt", "seconds_late", "late", "reached", "taken_off")
_QUESTION = ("question", "outcome", "score", "points", "mistake", "message", "by_person")


def export(marks: Marks, wanted: Wanted) -> Told:
    """Write both tables."""
    told = Told()
    chosen = [each for each in marks if wanted.only in ("", each.student)]
    for name, text in (
        ("marks.csv", as_csv(_by_student(chosen, wanted.out_of))),
        ("questions.csv", as_csv(_by_question(chosen))),
    ):
        told.files.append(wanted.to / name if wanted.dry else write(wanted.to / name, text))
    told.beware += [
        f"{each.student} has no mark: {each.missing}" for each in chosen if each.missing and not each.absent
    ]
    return told


def _by_student(chosen: list[Marked], out_of: float | None) -> Iterator[tuple[Any, ...]]:
    exercises = list(dict.fromkeys(each.id for one in chosen if one.report for each in one.report.exercises))
    yield (*_WHO, *_MARK, *_WHEN, *exercises)
    for one in chosen:
        for person in one.people:
            yield (*_who(one, person), *_mark(one, out_of), *_when(one), *_exercises(one, exercises))


def _by_question(chosen: list[Marked]) -> Iterator[tuple[Any, ...]]:
    yield (*_WHO, *_QUESTION)
    for one in chosen:
        for person in one.people:
            yield from ((*_who(one, person), *_question(each)) for each in one.verdicts)


def _who(one: Marked, person: Person) -> tuple[str, ...]:
    counted = "yes" if person.counted else "no"
    known = (person.email, person.login, person.number, person.sid, person.section)
    return (one.student, person.name, *known, one.handed_in.group, counted)


def _mark(one: Marked, out_of: float | None) -> tuple[Any, ...]:
    mark = one.scaled(out_of)
    most = one.of if out_of is None else out_of
    persons = " ".join(f"{question}: {said}" if question else said for question, said in one.words)
    return ("" if mark is None else round(mark, 2), most if one.report else "", one.state, persons)


def _when(one: Marked) -> tuple[Any, ...]:
    facts = one.handed_in
    late = one.late.seconds
    off = "" if one.reached is None else round(one.reached * one.taken_off, 2)
    reached = "" if one.reached is None else round(one.reached, 2)
    return (facts.at, facts.attempt or "", "" if late is None else late, one.late.words, reached, off)


def _exercises(one: Marked, exercises: list[str]) -> Iterator[Any]:
    totals = {each.id: each.total for each in one.report.exercises} if one.report else {}
    for name in exercises:
        total = totals.get(name)
        yield "" if total is None or total.ungraded else total.score


def _question(verdict: Verdict) -> tuple[Any, ...]:
    score = verdict.score if verdict.graded else ""
    person = verdict.given.told if verdict.given else ""
    outcome = "" if verdict.outcome == "untold" else verdict.outcome
    return (verdict.question, outcome, score, verdict.points, verdict.mistake or "", verdict.message, person)
