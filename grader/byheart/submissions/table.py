"""Read a CSV file as instructors have it: saved by a spreadsheet or a platform, in any of the usual encodings.

Nothing in it is repaired or guessed at, and a formula is text. An error names the file, the line, and the way out.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.problems import GraderFault

_DELIMITERS = ",;\t|"
_MOST = 32 << 20
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line in the file, and its cells by the header's names."""

    line: int
    cells: Mapping[str, str]


def read_table(path: Path) -> tuple[list[str], list[Row]]:
    """The header and the rows; rows without any text are left out. Raises GraderFault."""
    lines = _text_of(path).splitlines(keepends=True)
    start = 0
    delimiter = ""
    if lines and lines[0].lower().startswith("sep="):  # Excel's own way to name the delimiter
        delimiter, start = lines[0].rstrip("\r\n")[4:5], 1
    if not any(line.strip() for line in lines[start:]):
        raise GraderFault(f"{path} is empty. It needs a line with the columns' names, and a line for each person.")
    delimiter = delimiter or max(_DELIMITERS, key=lambda each: _outside_quotes(lines[start]).count(each))
    reader = csv.reader(lines[start:], delimiter=delimiter, strict=False)
    try:
        header = [each.strip() for each in next(reader)]
        rows = list(_rows(path, header, reader, start))
    except csv.Error as problem:
        raise GraderFault(f"{path}, line {start + reader.line_num}: {problem}. Save it as CSV again.") from None
    return header, rows


def _rows(path: Path, header: list[str], reader: Iterator[list[str]], start: int) -> Iterator[Row]:
    for cells in reader:
        cells = [each.strip() for each in cells]
        line = start + getattr(reader, "line_num", 0)
        if not any(cells):
            continue
        if any(cells[len(header) :]):
            raise GraderFault(
                f"{path}, line {line} has {len(cells)} cells, and there are {len(header)} columns. A name with a comma"
                " in it needs quotes around it."
            )
        yield Row(line, dict(zip(header, [*cells, *[""] * len(header)], strict=False)))


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST:
            raise GraderFault(f"{path} has more than {_MOST:,} bytes: that is no list of a class.")
        data = path.read_bytes()
    except OSError as error:
        raise GraderFault(f"{path} can't be read: {error.strerror}.") from None
    if data.startswith((b"PK\3\4", b"\xd0\xcf\x11\xe0")):
        raise GraderFault(f"{path} is a spreadsheet's own file. Save it as CSV, and name that.")
    encodings = [name for bom, name in _BOMS if data.startswith(bom)] or [*_without_bom(data), "utf-8", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise GraderFault(f"{path} is text in no encoding that is known. Save it as CSV in UTF-8.")


def _without_bom(data: bytes) -> list[str]:
    """UTF-16 without its mark: every second byte of a line in a Western language is 0."""
    head = data[:200]
    return ["utf-16-le"] if head[1::2].count(0) > 60 else ["utf-16-be"] if head[::2].count(0) > 60 else []
