"""`byheart export moodle --into FILE`: fill the grades of an assignment's own grading worksheet.

Moodle writes the column's names, and the word before each number, in the language of the site. It is known by its form:
the number stands in the first column, and the maximum beside the grade. Moodle skips rows without a word, so it is told
which.
"""

import re

from byheart.asking.problems import GraderFault
from byheart.exports.column import Place, fill, number_in
from byheart.exports.marks import Marks
from byheart.exports.matching import Row
from byheart.exports.sheet import Sheet, read_sheet
from byheart.exports.wanted import Told, Wanted, listed_columns

# What Moodle calls a column, in English, German, French, Spanish, Italian, Dutch and Portuguese.
_GRADE = {"grade", "bewertung", "note", "calificación", "valutazione", "cijfer", "nota", "punkte"}
_LOCKED = {
    "grade can be changed",
    "bewertung kann geändert werden",
    "bewertung darf geändert werden",
    "la note peut être modifiée",
    "la calificación puede ser cambiada",
    "la valutazione può essere modificata",
    "cijfer kan gewijzigd worden",
    "a nota pode ser alterada",
}
_ID_NUMBER = {"id number", "id-nummer", "numéro d'identification", "número de id", "codice identificativo", "idnummer"}
_NO = {"no", "nein", "non", "nee", "não"}
_PARTICIPANT = re.compile(r"(?:[^\W\d]|[ /.-])+(\d+)")


def export(marks: Marks, wanted: Wanted) -> Told:
    """Fill the grades."""
    assert wanted.into is not None
    sheet = read_sheet(wanted.into)
    told = fill(sheet, _place(sheet, wanted.column), marks, wanted)
    told.said.append(
        "Moodle skips a row without a word if it was graded there after this worksheet was downloaded, unless"
        ' "Allow updating records that have been modified more recently" is ticked.'
    )
    return told


def _place(sheet: Sheet, named: str) -> Place:
    people = [at for at in range(1, len(sheet.rows)) if _PARTICIPANT.fullmatch(sheet.at(at, 0))]
    if not people or len(sheet.header) < 5:
        raise GraderFault(
            f"{sheet.path} isn't Moodle's grading worksheet: its first column has a word and a number, such as"
            ' "Participant 4711". Download it from the assignment: Grading action, Download grading worksheet.'
        )
    header = [each.casefold() for each in sheet.header]
    column = _grade_column(sheet, header, named)
    most = number_in(sheet.at(people[0], column + 1))
    if most is None:
        raise GraderFault(
            f"{sheet.path}: beside {sheet.header[column]} stands no maximum, but"
            f' "{sheet.at(people[0], column + 1)}". A scale can\'t be filled with points.'
        )
    locked = next((at for at, name in enumerate(header) if name in _LOCKED), None)
    number = next((at for at, name in enumerate(header) if name in _ID_NUMBER), None)
    email = next((at for at in range(1, column) if any("@" in sheet.at(row, at) for row in people)), None)
    return Place(
        column=column,
        most=most,
        rows=tuple(_row(sheet, at, number, email) for at in people),
        excused="",
        skips=lambda at: _skips(sheet.at(at, locked)),
        comma="," in sheet.at(people[0], column + 1),
    )


def _row(sheet: Sheet, at: int, number: int | None, email: int | None) -> Row:
    identifier = _PARTICIPANT.fullmatch(sheet.at(at, 0))
    assert identifier
    name = "" if email in (None, 1) else sheet.at(at, 1)  # under blind marking, neither is there
    keys = {"number": identifier[1], "sid": sheet.at(at, number), "email": sheet.at(at, email)}
    return Row(at, name or sheet.at(at, 0), keys)


def _grade_column(sheet: Sheet, header: list[str], named: str) -> int:
    wanted = {named.strip().casefold()} if named else _GRADE
    found = [at for at, name in enumerate(header) if name in wanted]
    if len(found) == 1:
        return found[0]
    raise listed_columns(sheet.path, named, sheet.header, several=len(found))


def _skips(cell: str) -> str:
    return f"the grade can't be changed there ({cell}), so Moodle would skip it." if cell.casefold() in _NO else ""
