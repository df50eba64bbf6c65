"""A solution as lines that can be taken out or moved: for each function, the lines of its body that a learner writes.

Reads texts only. It runs nothing, and doesn't choose which lines are taken.
"""

import ast
import io
import tokenize
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from byheart.curriculum.files import parsed

_BEGIN, _END = "BEGIN SOLUTION", "END SOLUTION"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as Python sees it: from `first` to `last` of the text's own, counted from 1."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Body:
    """What a learner writes of one function; of the whole script, where `function` is "" and `node` the module."""

    function: str
    node: ast.FunctionDef | ast.Module
    lines: tuple[Line, ...]

    @property
    def first(self) -> int:
        """Its first line."""
        return self.lines[0].first

    @property
    def last(self) -> int:
        """Its last line."""
        return self.lines[-1].last


@dataclass(frozen=True, slots=True)
class Solved:
    """A solution without its markers, and the bodies that are to be written."""

    text: str
    bodies: tuple[Body, ...]

    @property
    def rows(self) -> list[str]:
        """The lines of its text; row 0 is line 1."""
        return self.text.splitlines()

    def body(self, function: str) -> Body | None:
        """The body of this function; that of the script, where there is no function."""
        named = (each for each in self.bodies if each.function == function)
        return next(named, self.bodies[0] if self.bodies and not self.bodies[0].function else None)

    def text_of(self, line: Line) -> str:
        """This line, as it stands there."""
        return "\n".join(self.rows[line.first - 1 : line.last])


def solved(source: str, name: str) -> Solved:
    """A solution, taken apart. Raises GraderFault that names it if it isn't Python."""
    marked = set(_between_markers(source.splitlines()))
    kept = [(number, row) for number, row in enumerate(source.splitlines(), 1) if not _is_marker(row)]
    text = "\n".join(row for _, row in kept) + "\n"
    written = {new for new, (old, _) in enumerate(kept, 1) if old in marked}
    tree = parsed(text, name)
    logical = [each for each in lines_of(text) if each.first in written]
    functions = [each for each in tree.body if isinstance(each, ast.FunctionDef)]
    bodies = [Body(each.name, each, _within(each, logical)) for each in functions]
    if not any(each.lines for each in bodies):
        bodies = [Body("", tree, tuple(logical))]
    return Solved(text, tuple(each for each in bodies if each.lines))


def lines_of(text: str) -> list[Line]:
    """The lines of a text as Python sees them, without comments and empty ones. Raises SyntaxError."""
    found, first = [], 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.NEWLINE:
                found.append(Line(first, token.start[0]))
                first = 0
            elif token.type not in _NO_CODE and not first:
                first = token.start[0]
    except tokenize.TokenError as error:
        raise SyntaxError(str(error)) from None
    return found


_NO_CODE = (tokenize.COMMENT, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


def statements(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Every statement in these, each before those that it holds. No docstrings."""
    for each in body:
        if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
            continue
        yield each
        for part in ("body", "orelse", "finalbody"):
            yield from statements(getattr(each, part, ()))


def _within(node: ast.FunctionDef, lines: Sequence[Line]) -> tuple[Line, ...]:
    return tuple(each for each in lines if node.lineno < each.first and each.last <= (node.end_lineno or 0))


def _is_marker(row: str) -> bool:
    return row.lstrip().startswith("#") and (_BEGIN in row or _END in row)


def _between_markers(rows: Sequence[str]) -> Iterator[int]:
    inside = False
    for number, row in enumerate(rows, 1):
        if _is_marker(row):
            inside = _BEGIN in row
        elif inside:
            yield number
