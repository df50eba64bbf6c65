"""Cloze: a file that is complete but for a few lines, the learner's own weakest.

`____` stands for what is missing, and a comment says what that is, never what belongs there. What the line makes stays
(`layer_1 = ____`), so that a learner rebuilds the line and not its name. At the last step a whole function is missing.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Literal

from byheart.learner.marks import BLANK, Mark, marked
from byheart.practice.rungs.solved import Body, Line, Solved, statements
from byheart.practice.rungs.weak import Where

Gap = Literal["line", "lines", "function"]
GAPS: tuple[Gap, ...] = ("line", "lines", "function")
# The share of the lines that is missing where it is several.
_SHARE = 3


def cloze(solution: Solved, weakest: Sequence[Where], gap: Gap) -> str:
    """The file with its gaps. `weakest` are all of its lines, the weakest first."""
    rows: Sequence[str | None] = solution.rows
    if gap == "function":
        body = solution.body(weakest[0][0])
        assert body is not None
        rows = _without_body(rows, body)
    else:
        count = 1 if gap == "line" else max(2, -(-len(weakest) // _SHARE))
        for body, line in _with_the_same(solution, weakest[:count]):
            rows = _without_line(rows, body, line)
    return marked("\n".join(row for row in rows if row is not None) + "\n", Mark("cloze", gap))


def _with_the_same(solution: Solved, chosen: Sequence[Where]) -> Iterator[tuple[Body, Line]]:
    """These lines, and wherever the same stands once more: it could be read off there."""
    taken = {solution.text_of(line).strip() for _, line in chosen}
    for body in solution.bodies:
        yield from ((body, line) for line in body.lines if solution.text_of(line).strip() in taken)


def _without_line(rows: Sequence[str | None], body: Body, line: Line) -> list[str | None]:
    """The rows with a gap in this line; what went on below it is None."""
    first = rows[line.first - 1] or ""
    indent = first[: len(first) - len(first.lstrip())]
    made, what = _gap(body, line)
    left = list(rows)
    left[line.first - 1 : line.last] = [f"{indent}{made}  # {what}", *[None] * (line.last - line.first)]
    return left


def _without_body(rows: Sequence[str | None], body: Body) -> list[str | None]:
    """The rows with one gap in the place of all lines of this body."""
    first = rows[body.first - 1] or ""
    indent = first[: len(first) - len(first.lstrip())]
    left = list(rows)
    what = f"all of {body.function}" if body.function else "the whole script"
    left[body.first - 1 : body.last] = [f"{indent}{BLANK}  # {what} is missing", *[None] * (body.last - body.first)]
    return left


def _gap(body: Body, line: Line) -> tuple[str, str]:
    """The line with a gap, and what is missing there."""
    node = next((each for each in statements(body.node.body) if line.first <= each.lineno <= line.last), None)
    if isinstance(node, ast.Assign):
        makes = ast.unparse(node.targets[0]).strip("()")
        return f"{makes} = {BLANK}", f"what {makes} is"
    if isinstance(node, ast.AugAssign):
        makes = ast.unparse(node.target)
        return f"{makes} = {BLANK}", f"what {makes} becomes"
    if isinstance(node, ast.Return):
        return f"return {BLANK}", "what is returned"
    if isinstance(node, ast.For):
        return f"for {ast.unparse(node.target).strip('()')} in {BLANK}:", "what the loop goes through"
    if isinstance(node, ast.If | ast.While):
        word = "if" if isinstance(node, ast.If) else "while"
        return f"{word} {BLANK}:", "when this is done" if word == "if" else "how long this goes on"
    return BLANK, "one line is missing"
