"""What a person says of a mark: checked beside what was graded, and kept in the gradebook.

A word that fits nothing is refused in a sentence, before anything is kept. Nothing is graded here, and no points are
computed.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault, meant
from byheart.batch.gradebook import Gradebook
from byheart.curriculum.files import read_source, read_table
from byheart.judging.results import Report, amount, hash_of
from byheart.judging.word import Word
from byheart.submissions.names import shown

# What a table of words may say of each: the fields of a word that a person writes.
_FIELDS = ("student", "question", "points", "excused", "comment", "why", "by")
_YES, _NO = ("yes", "true", "1", "x"), ("", "no", "false", "0")


class Unfit(Exception):
    """What somebody says fits nothing that was graded; the sentence says why, and what would fit."""


@dataclass(frozen=True, slots=True)
class Said:
    """A word, and of whom it is said, as it was written."""

    student: str
    word: Word


def fitted(gradebook: Gradebook, said: Said, at: str) -> Said:
    """The word as it can be kept: with its question's whole name, when it was said, and of which file.

    What was said before on the same question stays, as far as this doesn't say otherwise. Raises Unfit.
    """
    student = student_named(gradebook, said.student)
    report = gradebook.judged(student) if gradebook.identity(student) is not None else None
    question = _question(report, said.word.question, student)
    before = next((each for each in gradebook.words_on(student) if each.question == question), Word(question))
    word = _laid_over(before, said.word)
    _check(word, _most(report, question), said.word.question or "the whole")
    return Said(student, replace(word, question=question, at=at, file=_file(report, question)))


def student_named(gradebook: Gradebook, named: str) -> str:
    """The student's id: as it is written, or the only one with this name, number or e-mail. Raises Unfit."""
    everybody = gradebook.everybody()
    if named in everybody:
        return named
    known = [
        student
        for student, facts in gradebook.hand_ins().items()
        for each in facts.people
        if named and named in (each.name, each.email, each.login, each.number, each.sid, facts.group)
    ]
    if len(set(known)) == 1:
        return known[0]
    if known:
        raise Unfit(f"{named} could be {' or '.join(sorted(set(known)))}. Name one of these.")
    raise Unfit(f"{gradebook.path} has nothing of {named}. {meant(named, everybody, 'results.json has all names.')}")


def _question(report: Report | None, named: str, student: str) -> str:
    """The question's id: as it is written, or the only one with this name."""
    if not named:
        return ""
    there = [each.question for each in report.verdicts] if report else []
    found = [each for each in there if named in (each, each.partition("/")[2])]
    if len(found) == 1:
        return found[0]
    if found:
        raise Unfit(f"{named} could be {' or '.join(found)}. Name one of these.")
    names = [name for each in there for name in (each, each.partition("/")[2])]
    hint = meant(named, names, "results.json has every question's id.")
    raise Unfit(f"{student} wasn't asked {named}. {hint}")


def _laid_over(before: Word, word: Word) -> Word:
    """What is said now, and of what was said before all that it doesn't replace."""
    decided = word if word.decides else before
    return Word(
        points=decided.points,
        excused=decided.excused,
        comment=word.comment or before.comment,
        why=word.why or before.why,
        by=word.by or before.by,
    )


def _check(word: Word, most: float | None, what: str) -> None:
    if word.excused and word.points is not None:
        raise Unfit(f"{what} can't be excused and have {amount(word.points)} points. Say one of the two.")
    if not word.decides and not word.comment:
        raise Unfit(f"nothing is said of {what}: give points, a comment, or excuse it.")
    if word.decides and not word.why:
        raise Unfit(f"the student will ask why. Say it with --why, or in the column why ({what}).")
    if word.points is not None and most is not None and word.points > most:
        raise Unfit(f"{what} has {amount(most)} points. {amount(word.points)} are too many.")


def _most(report: Report | None, question: str) -> float | None:
    if report is None:
        return None
    if not question:
        return report.points
    return next(each.points for each in report.verdicts if each.question == question)


def _file(report: Report | None, question: str) -> str:
    if report is None:
        return ""
    if not question:
        return report.receipt.submission
    return next(hash_of(each.file) for each in report.exercises if each.id == question.partition("/")[0])


def to_look_at(gradebook: Gradebook) -> Iterator[str]:
    """The words that may not fit any more, a sentence each. They count all the same: they are a person's."""
    for student, words in gradebook.words().items():
        if gradebook.identity(student) is None:
            if any(each.question for each in words):
                yield f"{shown(student)}: a person's word is kept on a question, and nothing of this student is graded."
            continue
        report = gradebook.report(student)
        there = {each.word.question: each for each in report.words}
        for word in words:
            what = f"{shown(student)}, {word.question or 'the whole'}"
            if word.question not in there:
                yield f"{what}: a person's word is kept for it, and it isn't asked any more."
            elif warning := there[word.question].warning:
                yield f"{what}: {there[word.question].sentence} {warning}"


# A table of words ----------------------------------------------------------------------------------------------------


def read_said(path: Path) -> list[Said]:
    """The words in this file: a CSV with these columns, or a TOML with a `[[word]]` for each. Raises GraderFault."""
    rows = _toml(path) if path.suffix.lower() == ".toml" else _csv(path)
    return [_said(row, f"{path}, {place}") for place, row in rows]


def _toml(path: Path) -> list[tuple[str, Mapping[str, Any]]]:
    table = read_table(path)
    words = table.get("word")
    if set(table) != {"word"} or not isinstance(words, list) or not all(isinstance(each, dict) for each in words):
        raise GraderFault(f"{path} should hold a [[word]] for each thing that is said, and nothing else.")
    return [(f"word {number}", each) for number, each in enumerate(words, start=1)]


def _csv(path: Path) -> list[tuple[str, Mapping[str, Any]]]:
    lines = read_source(path).splitlines(keepends=True)
    delimiter = ";" if lines and lines[0].count(";") > lines[0].count(",") else ","
    reader = csv.DictReader(lines, delimiter=delimiter)
    if not {"student", "question"} <= set(reader.fieldnames or ()):
        raise GraderFault(f"{path}: its first line should name the columns: {', '.join(_FIELDS)}.")
    return [(f"line {reader.line_num}", row) for row in reader if any(map(_is_something, row.values()))]


def _is_something(value: Any) -> bool:
    return bool(value and (not isinstance(value, str) or value.strip()))


def _said(row: Mapping[str, Any], place: str) -> Said:
    for name in row:
        if name not in _FIELDS:
            what = name or "cell without a column"
            raise GraderFault(f"{place}: there is no {what}. There are: {', '.join(_FIELDS)}.")
    texts = {name: "" if row.get(name) is None else str(row[name]).strip() for name in _FIELDS}
    if not texts["student"]:
        raise GraderFault(f"{place}: student is missing.")
    return Said(
        texts["student"],
        Word(
            question=texts["question"],
            points=_points(texts["points"], place),
            excused=_yes(texts["excused"], place),
            comment=texts["comment"],
            why=texts["why"],
            by=texts["by"],
        ),
    )


def _points(text: str, place: str) -> float | None:
    if not text:
        return None
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e9:
        raise GraderFault(f"{place}: points should be a number, 0 or more; it is {text!r}.")
    return number


def _yes(text: str, place: str) -> bool:
    if text.lower() not in (*_YES, *_NO):
        raise GraderFault(f"{place}: excused should be yes or no; it is {text!r}.")
    return text.lower() in _YES
