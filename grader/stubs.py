"""Make the learners' stubs from the solutions: `python -m grader.stubs`, which is `make stubs`.

nbgrader's own ClearSolutions takes out what lies between BEGIN SOLUTION and END SOLUTION, so a stub here and a cell of
an nbgrader assignment are cleared by the same rule. An instructor's tool: it needs the extra `instructor`.
"""

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from grader.problems import GraderFault

_BODY = "raise NotImplementedError"


def stub_of(solution: str, name: str) -> str:
    """The solution's text without what it solves. Raises GraderFault where its markers don't pair up."""
    from nbformat import NotebookNode
    from nbgrader.preprocessors import ClearSolutions

    cell: Any = NotebookNode(cell_type="code", source=solution)
    page = re.search(r"^### BEGIN SOLUTION", solution, re.MULTILINE)  # a whole script: its stub is an empty page
    clear = ClearSolutions(code_stub={"python": "" if page else _BODY})
    try:
        found = clear._replace_solution_region(cell, "python")
    except RuntimeError as problem:
        raise GraderFault(f"{name}: {problem}") from None
    if not found:
        raise GraderFault(f"{name}: there is no ### BEGIN SOLUTION in it, so the stub would be the solution.")
    return str(cell.source).rstrip("\n") + "\n"


def stubs(solutions: Path, exercises: Path) -> Iterator[tuple[Path, str]]:
    """Each stub's path, and the text that belongs there."""
    for solution in sorted(solutions.glob("[0-9][0-9]_*/*.py")):
        place = exercises / solution.relative_to(solutions)
        yield place, stub_of(solution.read_text(encoding="utf-8"), str(solution))


def is_written(text: str, stub: str) -> bool:
    """Whether there is more in this file than in its stub; other words in a docstring are ours, not a learner's."""
    try:
        return _without_docstrings(text) != _without_docstrings(stub)
    except SyntaxError:
        return True


def _without_docstrings(text: str) -> str:
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.FunctionDef) and ast.get_docstring(node) is not None:
            end = node.body[0].end_lineno or 0
            lines[node.body[0].lineno - 1 : end] = [""] * (end - node.body[0].lineno + 1)
    return "\n".join(line for line in lines if line.strip())


def main(words: Sequence[str] | None = None) -> int:
    """Write every stub, but keep what a learner wrote unless told to overwrite it."""
    parser = argparse.ArgumentParser(prog="python -m grader.stubs", description="Make the stubs from the solutions.")
    parser.add_argument("--solutions", type=Path, default=Path("solutions"))
    parser.add_argument("--exercises", type=Path, default=Path("exercises"))
    parser.add_argument("--overwrite", action="store_true", help="replace files in which somebody wrote, too")
    options = parser.parse_args(words)
    try:
        for place, text in stubs(options.solutions, options.exercises):
            if place.is_file() and not options.overwrite and is_written(place.read_text(encoding="utf-8"), text):
                print(f"{place}: kept, somebody wrote in it (--overwrite replaces it)")
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
            print(place)
    except GraderFault as problem:
        print(f"stubs: {problem}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
