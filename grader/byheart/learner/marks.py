"""The marks in a file that isn't put as a stub: how it is put, and what in it is still to be done.

The file itself says so, in a comment, so nothing has to be remembered elsewhere: who opens it tomorrow sees the same. A
file without a mark is asked as it stands. Where something is still to be done, `as_asked` lets the function say that it
isn't written yet, as a stub does. The lines keep their numbers.
"""

import ast
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

BLANK = "____"
BEGIN, END = "# --- put these lines in order", "# --- end of the lines"
# The letter after two lines of which one is to be kept.
_CHOICE = re.compile(r"#\s*(?:or\s+)?([A-Z])\s*$")
_MARK = re.compile(r"^# byheart: (\w+)(?:, ([\w. -]+))?$", re.MULTILINE)
_SHIPPED = re.compile(re.escape(END) + r" \((\w+)\)")
_GAP = re.compile(rf"\b{BLANK}\b")
_NOT_YET = "raise NotImplementedError"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a file is put: "cloze", "lines" or "variation"; and what of it."""

    form: str
    of: str = ""

    def __str__(self) -> str:
        return f"# byheart: {self.form}" + (f", {self.of}" if self.of else "")


def marked(text: str, mark: Mark) -> str:
    """The text with this mark in it: behind its docstring, or at the top."""
    rows = text.splitlines()
    at = _end_of_docstring(text)
    around = ["", str(mark)] if at else [str(mark), ""]
    return "\n".join([*rows[:at], *around, *rows[at:]]) + "\n"


def text_of(path: Path) -> str:
    """What this file holds; nothing where it can't be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""


def form_of(text: str, otherwise: str = "stub") -> str:
    """What the log calls the way in which this file is put."""
    mark = mark_in(text)
    if mark is None:
        return otherwise
    return f"variation: {mark.of}" if mark.form == "variation" else mark.form


def mark_in(text: str) -> Mark | None:
    """How this file is put; None if it has no mark."""
    found = _MARK.search(text)
    return Mark(found[1], found[2] or "") if found else None


def as_asked(text: str) -> str:
    """The text as it is asked: where something is still to be done, the function isn't written yet."""
    mark = mark_in(text)
    if mark is None or mark.form not in ("cloze", "lines"):
        return text
    rows = text.splitlines()
    for first, last in _undone(rows, mark.form):
        above = rows[first - 2] if mark.form == "lines" else rows[first - 1]
        indent = above[: len(above) - len(above.lstrip())]
        if not indent:  # a script, which is watched as a whole
            return ""
        rows[first - 1 : last] = [f"{indent}{_NOT_YET}", *[""] * (last - first)]
    return "\n".join(rows) + "\n"


def open_in(asked: str) -> set[str]:
    """The functions of a text as it is asked that aren't written yet, or call one that isn't."""
    try:
        tree = ast.parse(asked)
    except (SyntaxError, ValueError):
        return set()
    functions = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}
    open_ = {name for name, each in functions.items() if ast.unparse(each.body[-1]) == _NOT_YET}
    while True:
        names = {
            name: {part.id for part in ast.walk(each) if isinstance(part, ast.Name)} for name, each in functions.items()
        }
        more = {name for name, used in names.items() if used & open_} - open_
        if not more:
            return open_
        open_ |= more


def left_to_do(text: str) -> bool:
    """Whether something in it is still to be done."""
    mark = mark_in(text)
    return mark is not None and mark.form in ("cloze", "lines") and any(_undone(text.splitlines(), mark.form))


def shipped(rows: Iterable[str]) -> str:
    """What the end of some lines says about them, to tell whether they were moved since."""
    return hashlib.sha256("\n".join(each.strip() for each in rows).encode()).hexdigest()[:6]


def choices(rows: Sequence[str]) -> dict[str, list[int]]:
    """By its letter, the places of the lines of which one is to be kept."""
    found: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        letter = _CHOICE.search(row)
        if letter and not row.lstrip().startswith("#"):
            found.setdefault(letter[1], []).append(at)
    return found


@dataclass(frozen=True, slots=True)
class Region:
    """The lines between two marks, from `first` to `last`. `same`: nobody has moved one."""

    first: int
    last: int
    same: bool


def regions(rows: Sequence[str]) -> Iterator[Region]:
    """Wherever lines are to be put in order."""
    begun = 0
    for number, row in enumerate(rows, 1):
        if row.lstrip().startswith(BEGIN):
            begun = number + 1
        elif begun and row.lstrip().startswith(END):
            said = _SHIPPED.search(row)
            if begun < number:
                yield Region(begun, number - 1, said is not None and said[1] == shipped(rows[begun - 1 : number - 1]))
            begun = 0


def _undone(rows: Sequence[str], form: str) -> Iterator[tuple[int, int]]:
    """From which line to which nothing is done yet, or not all."""
    if form == "lines":
        for each in regions(rows):
            twice = choices(rows[each.first - 1 : each.last])
            if each.same or any(len(places) > 1 for places in twice.values()):
                yield each.first, each.last
        return
    gaps = [number for number, row in enumerate(rows, 1) if _GAP.search(row.partition("#")[0])]
    for first, last in _bodies(rows):
        if any(first <= gap <= last for gap in gaps):
            yield first, last


def _bodies(rows: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The body of each function without its docstring, from which line to which; else the whole script."""
    try:
        tree = ast.parse("\n".join(rows))
    except (SyntaxError, ValueError):
        return
    functions = [each for each in tree.body if isinstance(each, ast.FunctionDef)]
    for each in functions:
        body = each.body[1:] if ast.get_docstring(each) is not None and len(each.body) > 1 else each.body
        if body[0].lineno > each.lineno:
            yield body[0].lineno, each.end_lineno or body[0].lineno
    if not functions:
        yield 1, len(rows)


def _end_of_docstring(text: str) -> int:
    """The number of the line on which the text's own docstring ends; 0 if there is none."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):  # lines that aren't in order yet
        closed = re.match(r'\s*"""(?:.|\n)*?"""', text)
        return text[: closed.end()].count("\n") + 1 if closed else 0
    return (tree.body[0].end_lineno or 0) if ast.get_docstring(tree) is not None else 0
