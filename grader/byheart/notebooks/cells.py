"""A solution's text, cut into the cells of a notebook: a learner writes in one function without seeing the others'.

The cuts lie between statements of the file, never inside BEGIN SOLUTION and END SOLUTION, and no line is lost.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_BEGIN, _END = "BEGIN SOLUTION", "END SOLUTION"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines of a solution. `names` are the functions and classes in it, `solved` whether a learner writes here."""

    text: str
    names: tuple[str, ...]
    solved: bool


def pieces(solution: str) -> list[Piece]:
    """The whole text, piece by piece: what is given in as few as can be, and each solved part in one of its own."""
    made: list[Piece] = []
    for piece in _joined(solution):
        if made and not (made[-1].solved or piece.solved):
            made[-1] = Piece(f"{made[-1].text}\n{piece.text}", made[-1].names + piece.names, False)
        else:
            made.append(piece)
    return [Piece(each.text.strip("\n"), each.names, each.solved) for each in made if each.text.strip()]


def _joined(solution: str) -> Iterator[Piece]:
    """Statement by statement; those between which a solved part goes on are one piece."""
    text, names, solved = "", tuple[str, ...](), False
    for lines, own in _statements(solution):
        text, names = f"{text}\n{lines}" if text else lines, (*names, *own)
        solved = solved or _BEGIN in lines
        if text.count(_BEGIN) <= text.count(_END):
            yield Piece(text, names, solved)
            text, names, solved = "", (), False
    if text:
        yield Piece(text, names, solved)


def _statements(solution: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The lines of each statement of the file, with the comments above it; and what it defines."""
    lines = solution.split("\n")
    body = ast.parse(solution).body
    starts = [_first_line(lines, each, before) for before, each in zip([None, *body], body, strict=False)]
    for at, (start, each) in enumerate(zip(starts, body, strict=True)):
        end = starts[at + 1] if at + 1 < len(starts) else len(lines)
        names = (each.name,) if isinstance(each, ast.FunctionDef | ast.ClassDef) else ()
        yield "\n".join(lines[start if at else 0 : end]), names


def _first_line(lines: list[str], node: ast.stmt, before: ast.stmt | None) -> int:
    """The index of the first line of this statement, its decorators and the comments right above it included."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(each.lineno for each in decorators)]) - 1
    least = before.end_lineno or 0 if before is not None else 0
    while first > least and lines[first - 1].startswith("#") and _END not in lines[first - 1]:
        first -= 1
    return first
