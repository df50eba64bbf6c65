"""Make the learners' stubs from the solutions: remove what lies between BEGIN SOLUTION and END SOLUTION.

The markers and the rule are nbgrader's: a test compares these stubs with what nbgrader's ClearSolutions makes. The code
is our own, because a distribution is built where nothing is installed. So it may import the standard library only.
"""

import ast
import difflib
from collections.abc import Iterator
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.curriculum.files import read_source

_BODY = "raise NotImplementedError"
_BEGIN, _END = "BEGIN SOLUTION", "END SOLUTION"


def stub_of(solution: str, name: str) -> str:
    """The solution's text without the solved parts. Raises GraderFault that names the line if markers don't pair up.

    What lies outside of them is given to the learner, a whole function as well.
    """
    kept: list[str] = []
    begun = 0  # the line of the BEGIN whose END is still to come
    found = False
    for number, line in enumerate(solution.split("\n"), 1):
        if wrong := _wrong_marker(line, bool(begun)):
            raise GraderFault(f"{name}, line {number}: {wrong}")
        if _BEGIN in line:
            begun, found = number, True
            indent = line[: len(line) - len(line.lstrip())]
            kept += [f"{indent}{_BODY}"] if indent else []  # no indent: a whole script, whose stub is empty
        elif _END in line:
            begun = 0
        elif not begun:
            kept.append(line)
    if begun:
        raise GraderFault(f"{name}, line {begun}: there is no ### {_END} after this ### {_BEGIN}. Add it.")
    if not found:
        raise GraderFault(f"{name}: there is no ### {_BEGIN} in it, so the stub would be the solution.")
    return "\n".join(kept).rstrip("\n") + "\n"


def solved_lines(solution: str) -> Iterator[str]:
    """The lines between the markers: what a learner is to write."""
    inside = False
    for line in solution.split("\n"):
        if _BEGIN in line or _END in line:
            inside = _BEGIN in line
        elif inside:
            yield line


def _wrong_marker(line: str, inside: bool) -> str:
    """What is wrong with this line as a marker, in a sentence; nothing where it is right, or is none."""
    if _BEGIN in line:
        return f"a second ### {_BEGIN} before the first one's end. Add the ### {_END} above it." if inside else ""
    if _END in line:
        return "" if inside else f"there is no ### {_BEGIN} before this ### {_END}. Add it, or take this line out."
    said = line.strip()
    close = difflib.get_close_matches(said.strip("# ").upper(), (_BEGIN, _END), n=1, cutoff=0.85)
    return f"{said!r} isn't a marker. Do you mean ### {close[0]}?" if close and said.startswith("#") else ""


def stubs(solutions: Path, exercises: Path) -> Iterator[tuple[Path, str]]:
    """Each stub's path, and the text that belongs there. Raises GraderFault."""
    for solution in sorted(solutions.glob("[0-9][0-9]_*/*.py")):
        place = exercises / solution.relative_to(solutions)
        yield place, stub_of(read_source(solution), str(solution))


def fresh_stub(exercises: Path, solutions: Path, exercise: str, file: str) -> str:
    """The text of an empty stub: made from its solution if that is here, or else the file among the exercises."""
    solution = solutions / exercise / file
    if solution.is_file():
        return stub_of(read_source(solution), str(solution))
    return read_source(exercises / exercise / file)


def is_written(text: str, stub: str) -> bool:
    """Whether this file holds more than its stub. Docstrings are ignored: we write those, not the learner."""
    try:
        return _without_docstrings(text) != _without_docstrings(stub)
    except (SyntaxError, ValueError):
        return True


def is_bare(text: str) -> bool:
    """Whether nobody wrote in this file: no comment, and every body still raises NotImplementedError.

    That is how a stub looks whose solution has changed since it was made.
    """
    try:
        return "#" not in _without_docstrings(text) and all(map(_is_bare, ast.parse(text).body))
    except (SyntaxError, ValueError):
        return False


def _is_bare(node: ast.stmt) -> bool:
    if isinstance(node, ast.ClassDef):
        return all(map(_is_bare, node.body))
    if isinstance(node, ast.FunctionDef):
        return [ast.unparse(each) for each in node.body if not _is_docstring(each)] == [_BODY]
    return isinstance(node, ast.Import | ast.ImportFrom) or _is_docstring(node)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _without_docstrings(text: str) -> str:
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.FunctionDef) and ast.get_docstring(node) is not None:
            end = node.body[0].end_lineno or 0
            lines[node.body[0].lineno - 1 : end] = [""] * (end - node.body[0].lineno + 1)
    return "\n".join(line for line in lines if line.strip())
