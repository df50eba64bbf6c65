"""Fill one column of a platform's table with everybody's mark, and tell whose it couldn't be.

A platform's own file says where things are (`canvas`, `moodle`); this fills. A cell stays as it is if its mark is there
already, or if there is no mark: nothing is emptied, and nothing becomes 0.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from byheart.asking.problems import GraderFault
from byheart.exports.files import write
from byheart.exports.marks import Marked, Marks
from byheart.exports.matching import Matching, Owed, Row, match, owed_by
from byheart.exports.sheet import Sheet
from byheart.exports.wanted import Told, Wanted
from byheart.judging.results import amount


@dataclass(frozen=True, slots=True)
class Place:
    """Where the marks go: the column, its maximum (None: not told), and everybody's row.

    `excused` is what an excused cell holds, "" where the platform knows nothing of the kind. `skips` says why the
    platform would skip a row, whatever stands in it; "" where it wouldn't. `comma` writes 4,5 for 4.5.
    """

    column: int
    most: float | None
    rows: tuple[Row, ...]
    excused: str
    skips: Callable[[int], str]
    comma: bool = False


def fill(sheet: Sheet, place: Place, marks: Marks, wanted: Wanted) -> Told:
    """Fill the column, write the table beside the original, and tell."""
    told = Told()
    chosen = [each for each in marks if wanted.only in ("", each.student)]
    matching = match(place.rows, owed_by([each for each in chosen if not each.absent]))
    told.beware += _of_maximums(place.most, chosen, wanted)
    counts = {"filled": 0, "as before": 0}
    for row, owed in matching.pairs:
        _fill_one(sheet, place, row, owed, wanted, told, counts)
    told.said.append(f"{sheet.header[place.column]}: {counts['filled']} filled, {counts['as before']} as before.")
    told.said += (f"{name}'s row was found by the name alone: {owed.shown}" for name, owed in _named(matching))
    told.beware += _not_found(sheet, matching)
    if not wanted.only and matching.rows:
        names = ", ".join(f"{row.name} (line {_line(sheet, row)})" for row in matching.rows)
        told.said.append(f"Rows of {len(matching.rows)} who handed in nothing stay as they are: {names}")
    path = wanted.to / sheet.path.name
    if path.resolve() == sheet.path.resolve():
        raise GraderFault(f"{path} is the file that is filled. Name another folder with --to.")
    told.files.append(path if wanted.dry else write(path, sheet.filled))
    return told


def _fill_one(
    sheet: Sheet, place: Place, row: Row, owed: Owed, wanted: Wanted, told: Told, counts: dict[str, int]
) -> None:
    one, before = owed.one, sheet.at(row.at, place.column)
    who = f"{owed.shown}, line {_line(sheet, row)}"
    mark = one.scaled(wanted.out_of)
    if skipped := place.skips(row.at):
        told.beware.append(f"{who}: {skipped}")
        return
    if one.excused and not place.excused:
        told.beware.append(f"{who}: excused, which can't be said there. The cell stays as it is: {_cell(before)}.")
        return
    if mark is None and not one.excused:
        told.beware.append(f"{who} has no mark: {one.missing}. The cell stays as it is: {_cell(before)}.")
        return
    if before and before.upper() == place.excused.upper() and not one.excused:
        told.beware.append(f"{who}: is excused there ({before}), and stays so. byheart gave {amount(mark or 0.0)}.")
        return
    if mark is not None and place.most is not None and round(mark, 2) > place.most:
        told.beware.append(f"{who}: {amount(mark)} is more than the maximum there, {amount(place.most)}.")
    if one.excused:
        same, text = before.upper() == place.excused.upper(), place.excused
    else:
        assert mark is not None
        was = number_in(before)
        same, text = was is not None and round(was, 2) == round(mark, 2), amount(mark)
    counts["as before" if same else "filled"] += 1
    if not same:
        sheet.set(row.at, place.column, text.replace(".", ",") if place.comma else text)


def _of_maximums(most: float | None, chosen: Sequence[Marked], wanted: Wanted) -> Iterator[str]:
    """That points are written as they are, where the column has another maximum."""
    of = max((each.of for each in chosen), default=0.0)
    written = of if wanted.out_of is None else wanted.out_of
    if most is None or not of or round(most, 2) == round(written, 2):
        return
    how = "written as they are" if wanted.out_of is None else f"scaled to {amount(written)}"
    yield (
        f"the column's maximum is {amount(most)}, and the marks are {how}, out of {amount(written)}."
        f" --out-of {amount(most)} scales them."
    )


def _named(matching: Matching) -> Iterator[tuple[str, Owed]]:
    return ((row.name, owed) for row, owed in matching.by_name)


def _not_found(sheet: Sheet, matching: Matching) -> Iterator[str]:
    for row, several in matching.twice:
        names = " and ".join(each.one.student for each in several)
        yield f"line {_line(sheet, row)}, {row.name}: {names} are both this person's. The cell stays as it is."
    for each in matching.people:
        if each.person.counted:
            yield f"{each.shown}: no row was found. {_tells(each)}"


def _tells(each: Owed) -> str:
    if each.person.name and each.keys:
        known = ", ".join(f"{kind} {value}" for kind, value in each.keys.items())
        return f"Looked for {known}."
    known = "Nothing but the name is known" if each.person.name else "Looked for this name as an id"
    return f"{known}; a roster tells more."


def _line(sheet: Sheet, row: Row) -> int:
    """The line of the file in which this row begins."""
    return sheet.text.count("\n", 0, sheet.rows[row.at][0].start) + 1


def _cell(text: str) -> str:
    return text or "empty"


def number_in(text: str) -> float | None:
    """The number in a cell, with a point or a comma in it; None if it isn't one."""
    if not re.fullmatch(r"-?\d+(?:[.,]\d+)?", text.strip()):
        return None
    return float(text.strip().replace(",", "."))
