"""`byheart export canvas --into FILE --column "Title (id)"`: fill a column of Canvas's own gradebook export.

Canvas finds an assignment by the number behind its title; a title that it doesn't know would make a new assignment. So
nothing is written but cells of a column that is there.
"""

import re

from byheart.asking.problems import GraderFault
from byheart.exports.column import Place, fill, number_in
from byheart.exports.marks import Marks
from byheart.exports.matching import Row
from byheart.exports.sheet import Sheet, read_sheet
from byheart.exports.wanted import Told, Wanted, listed_columns

_KINDS = {"id": "number", "sis user id": "sid", "sis login id": "login"}
_ABOVE = 4  # the rows under the header among which that with the maximums is looked for


def export(marks: Marks, wanted: Wanted) -> Told:
    """Fill the column."""
    assert wanted.into is not None
    sheet = read_sheet(wanted.into)
    return fill(sheet, _place(sheet, wanted.column), marks, wanted)


def _place(sheet: Sheet, named: str) -> Place:
    header = [each.lower() for each in sheet.header]
    if header[:2] != ["student", "id"] or "section" not in header:
        raise GraderFault(
            f"{sheet.path} isn't Canvas's gradebook: it begins with Student and ID, and has a Section. Export it there:"
            " Grades, Export, Export Entire Gradebook."
        )
    column = _column(sheet, named, header.index("section") + 1)
    possible = _row_of_points(sheet)
    points = sheet.at(possible, column) if possible is not None else ""
    if "read only" in points.lower():
        raise GraderFault(f'{sheet.path}: "{sheet.header[column]}" is read only: Canvas would skip it.')
    kinds = {at: _KINDS[name] for at, name in enumerate(header) if name in _KINDS}
    people = [at for at in range(1, len(sheet.rows)) if _is_person(sheet, at, possible)]
    return Place(
        column=column,
        most=number_in(points),
        rows=tuple(Row(at, sheet.at(at, 0), _keys(sheet, at, kinds)) for at in people),
        excused="EX",
        skips=lambda at: _skips(sheet.at(at, column)),
        comma="," in points,
    )


def _keys(sheet: Sheet, at: int, kinds: dict[int, str]) -> dict[str, str]:
    keys = {kind: sheet.at(at, column) for column, kind in kinds.items()}
    return {**keys, "email": keys.get("login", "")} if "@" in keys.get("login", "") else keys


def _column(sheet: Sheet, named: str, first: int) -> int:
    """The assignment's column: by its whole name, its number, or its title if only one has it."""
    with_id = {at: re.fullmatch(r"(.*?)\s*\((\d+)\)", name, re.DOTALL) for at, name in enumerate(sheet.header)}
    there = {at: found for at, found in with_id.items() if found and at >= first}
    chosen: list[int] = []
    for spelled in (
        {at: sheet.header[at] for at in there},
        {at: found[2] for at, found in there.items()},
        {at: found[1] for at, found in there.items()},
    ):
        chosen = chosen or [at for at, name in spelled.items() if name == named.strip()]
    if len(chosen) == 1:
        return chosen[0]
    raise listed_columns(sheet.path, named, [sheet.header[at] for at in there], several=len(chosen))


def _row_of_points(sheet: Sheet) -> int | None:
    rows = range(1, min(len(sheet.rows), 1 + _ABOVE))
    return next((at for at in rows if sheet.at(at, 0).lower().startswith("points possible")), None)


def _is_person(sheet: Sheet, at: int, possible: int | None) -> bool:
    """Whether this row is somebody's: not one above the maximums, nor the test student's, nor empty."""
    if possible is not None and at <= possible:
        return False
    name = sheet.at(at, 0)
    return bool(name) and name.lower() not in ("student, test", "test student")


def _skips(cell: str) -> str:
    return "this assignment isn't given to them in Canvas (N/A), which would skip it." if cell.upper() == "N/A" else ""
