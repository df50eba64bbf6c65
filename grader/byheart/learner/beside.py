"""A learner's functions beside the course's own, as lines for a terminal. For what is right, or was given up.

Pure functions of texts. They run nothing and decide nothing.
"""

import ast
from collections.abc import Iterator, Sequence
from itertools import zip_longest


def functions_of(source: str) -> dict[str, list[str]]:
    """The lines of each function in this text, without docstrings and the markers of a solution.

    Raises SyntaxError, ValueError.
    """
    lines = source.splitlines()
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef):
            left_out = _docstring(node)
            own = enumerate(lines[node.lineno - 1 : node.end_lineno], node.lineno)
            found[node.name] = _trimmed([text for number, text in own if number not in left_out])
    return found


def beside(theirs: Sequence[str], ours: Sequence[str], width: int, names: tuple[str, str]) -> Iterator[str]:
    """Both, in two columns where they fit side by side; else one below the other."""
    column = max(map(len, (*theirs, names[0]))) + 4
    if column + max(map(len, (*ours, names[1]))) + 2 <= width:
        for left, right in zip_longest((names[0], *theirs), (names[1], *ours), fillvalue=""):
            yield f"  {left:<{column}}{right}".rstrip()
        return
    for name, lines in zip(names, (theirs, ours), strict=True):
        yield f"  {name}"
        yield from (f"    {line}".rstrip() for line in lines)


def _docstring(node: ast.FunctionDef) -> range:
    if ast.get_docstring(node) is None or len(node.body) < 2:
        return range(0)
    return range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1)


def _trimmed(lines: Sequence[str]) -> list[str]:
    """Without the markers, and without empty lines."""
    return [
        line.rstrip() for line in lines if line.strip() and "BEGIN SOLUTION" not in line and "END SOLUTION" not in line
    ]
