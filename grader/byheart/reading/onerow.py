"""Find a table in lists whose rows are one and the same list: `[[0.0] * 3] * 4` has one row, four times.

What is written to one row is written to all of them. A table that nothing is written to may well be made so, and of one
that has other rows by then nothing is said.
"""

import ast
from collections.abc import Iterator

from byheart.reading.evidence import Evidence

ONE_ROW = "all rows here are one and the same list, so what is written to one is written to all"


def line_of_one_row(evidence: Evidence) -> int:
    """The line that makes such a table, whose numbers are changed one by one; 0 where there is none."""
    changed = set(_changed_tables(evidence))
    for each in evidence.tree[1]:
        if isinstance(each, ast.Assign) and _has_one_row(each.value) and ast.unparse(each.targets[0]) in changed:
            return each.lineno
    return 0


def _has_one_row(value: ast.expr) -> bool:
    """Whether this is a list of one list, repeated."""
    if not isinstance(value, ast.BinOp) or not isinstance(value.op, ast.Mult):
        return False
    row = next((each.elts for each in (value.left, value.right) if isinstance(each, ast.List)), [])
    return len(row) == 1 and (isinstance(row[0], ast.List | ast.ListComp) or _is_repeated(row[0]))


def _is_repeated(value: ast.expr) -> bool:
    if not isinstance(value, ast.BinOp) or not isinstance(value.op, ast.Mult):
        return False
    return any(isinstance(each, ast.List) for each in (value.left, value.right))


def _changed_tables(evidence: Evidence) -> Iterator[str]:
    """The tables one number of which a statement changes, as in table[i][j] = 1."""
    for each in evidence.tree[1]:
        if (
            isinstance(each, ast.Subscript)
            and isinstance(each.ctx, ast.Store)
            and isinstance(each.value, ast.Subscript)
        ):
            yield ast.unparse(each.value.value)
