"""A platform's own table, of which a few cells are filled and every other byte stays as it is.

The order mark, the ends of lines, the delimiter and the quotes are the platform's: only the cells that are set are
written anew. A file whose text wouldn't be encoded to the very same bytes is refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from byheart.asking.problems import GraderFault

_MOST = 64 << 20
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, where it stands in the file, and whether it stands in quotes."""

    text: str
    start: int
    end: int
    quoted: bool


@dataclass(slots=True)
class Sheet:
    """A table as a file. `rows` are its cells, the header first; `set` notes what is to be written."""

    path: Path
    text: str
    bom: bytes
    encoding: str
    delimiter: str
    rows: list[list[Cell]]
    _changes: dict[tuple[int, int], str] = field(default_factory=dict)

    @property
    def header(self) -> list[str]:
        """The names of the columns."""
        return [each.text.strip() for each in self.rows[0]]

    def at(self, row: int, column: int | None) -> str:
        """The text of this cell; "" where the row ends before it."""
        cells = self.rows[row]
        return "" if column is None or column >= len(cells) else cells[column].text.strip()

    def set(self, row: int, column: int, text: str) -> None:
        """Let this cell be this text."""
        self._changes[row, column] = text

    @property
    def filled(self) -> bytes:
        """The file with the cells that were set."""
        out, at = [], 0
        for (row, column), text in sorted(self._changes.items()):
            cells = self.rows[row]
            if column < len(cells):
                start, end, before = cells[column].start, cells[column].end, ""
            else:
                start = end = cells[-1].end
                before = self.delimiter * (column - len(cells) + 1)
            out.append(self.text[at:start] + before + self._written(text, column < len(cells) and cells[column].quoted))
            at = end
        return self.bom + "".join([*out, self.text[at:]]).encode(self.encoding)

    def _written(self, text: str, quoted: bool) -> str:
        if quoted or any(each in text for each in (self.delimiter, '"', "\r", "\n")):
            return '"' + text.replace('"', '""') + '"'
        return text


def read_sheet(path: Path) -> Sheet:
    """The table in this file. Raises GraderFault with what to do where it can't be filled faithfully."""
    data = _bytes_of(path)
    bom, encoding = next(((bom, name) for bom, name in _BOMS if data.startswith(bom)), (b"", _encoding_of(data)))
    try:
        text = data[len(bom) :].decode(encoding)
        faithful = text.encode(encoding) == data[len(bom) :]
    except UnicodeDecodeError:
        faithful = False
    if not faithful:
        raise GraderFault(f"{path} isn't text in {encoding}. Download it again, and don't save it with a spreadsheet.")
    start = _after_sep_line(text)
    if not text[start:].strip():
        raise GraderFault(f"{path} is empty.")
    delimiter = text[4] if start and text[4:5] else _delimiter_of(text, start)
    rows = list(_rows(path, text, start, delimiter))
    return Sheet(path, text, bom, encoding, delimiter, rows)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST:
            raise GraderFault(f"{path} has more than {_MOST:,} bytes: that is no list of marks.")
        data = path.read_bytes()
    except OSError as error:
        raise GraderFault(f"{path} can't be read: {error.strerror}.") from None
    if data.startswith((b"PK\3\4", b"\xd0\xcf\x11\xe0")):
        raise GraderFault(f"{path} is a spreadsheet's own file. Export it from the platform as CSV, and name that.")
    return data


def _encoding_of(data: bytes) -> str:
    """UTF-8; where it isn't, one byte for each character, which keeps every byte."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def _after_sep_line(text: str) -> int:
    """Where the table begins: after Excel's own line that names the delimiter, if there is one."""
    return text.find("\n") + 1 if text[:4].lower() == "sep=" else 0


def _delimiter_of(text: str, start: int) -> str:
    """What stands between the header's cells most often, outside of quotes."""
    counts, inside = dict.fromkeys(_DELIMITERS, 0), False
    for each in text[start:]:
        if each == '"':
            inside = not inside
        elif each in "\r\n" and not inside:
            break
        elif not inside and each in counts:
            counts[each] += 1
    return max(_DELIMITERS, key=lambda each: counts[each])


def _rows(path: Path, text: str, start: int, delimiter: str) -> Iterator[list[Cell]]:
    """The cells of each row, with their places. A row of nothing has one empty cell."""
    at, row = start, []
    while at < len(text):
        cell, at = _cell(path, text, at, delimiter)
        row.append(cell)
        if at < len(text) and text[at] == delimiter:
            at += 1
            if at == len(text):
                row.append(Cell("", at, at, quoted=False))
            continue
        at += 2 if text[at : at + 2] == "\r\n" else 1
        yield row
        row = []
    if row:
        yield row


def _cell(path: Path, text: str, start: int, delimiter: str) -> tuple[Cell, int]:
    """The cell that begins here, and where it ends."""
    if text[start : start + 1] != '"':
        end = start
        while end < len(text) and text[end] not in (delimiter, "\r", "\n"):
            end += 1
        return Cell(text[start:end], start, end, quoted=False), end
    at, parts = start + 1, []
    while True:
        close = text.find('"', at)
        if close < 0:
            line = text.count("\n", 0, start) + 1
            raise GraderFault(f"{path}, line {line}: a quote is opened and never closed. Download the file again.")
        parts.append(text[at:close])
        if text[close + 1 : close + 2] != '"':
            break
        parts.append('"')
        at = close + 2
    end = close + 1
    while end < len(text) and text[end] not in (delimiter, "\r", "\n"):  # what stands behind the quote belongs to it
        end += 1
    return Cell("".join(parts) + text[close + 1 : end], start, end, quoted=True), end
