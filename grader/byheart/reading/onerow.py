"""Find a table in lists whose rows are one and the same list: `[[0.0] * 3] * 4` has one row, four times.

What is written to one row is written to all of them. A table that nothing is written to may well be made so. Only what
is wrong is asked for this: no script is wrong because of it alone.
"""

import ast
from collections.abc import Container, Iterator

from byheart.reading.evidence import Evidence
from byheart.reading.syntax import names_in

ONE_ROW = "all rows here are one and the same list, so what is written to one is written to all"


def line_of_one_row(evidence: Evidence) -> int:
    """The line that makes such a table, whose numbers are changed one by one; 0 where there is none."""
    changed, lists = set(_changed_tables(evidence)), set(_lists(evidence))
    for each in evidence.tree[1] if changed else ():
        made = each.targets[0] if isinstance(each, ast.Assign) and _has_one_row(each.value, lists) else None
        if made is not None and ast.unparse(made) in changed:
            return made.lineno
    return 0


def _has_one_row(value: ast.expr, lists: Container[str]) -> bool:
    """Whether this is a list of one list, repeated; it may have one of these names."""
    row = _repeated(value)
    is_list = len(row) == 1 and (isinstance(row[0], ast.List | ast.ListComp) or ast.unparse(row[0]) in lists)
    return is_list or (len(row) == 1 and bool(_repeated(row[0])))


def _lists(evidence: Evidence) -> Iterator[str]:
    """The names that are given lists."""
    for each in evidence.tree[1]:
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.List | ast.ListComp):
            yield ast.unparse(each.targets[0])


def _repeated(value: ast.expr) -> list[ast.expr]:
    """What stands in the list that is repeated here, or is put into one again and again; nothing where none is."""
    if isinstance(value, ast.ListComp) and isinstance(value.elt, ast.Name):
        own = {name for each in value.generators for name in names_in(each.target)}
        return [] if value.elt.id in own else [value.elt]
    sides = (value.left, value.right) if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Mult) else ()
    return next((each.elts for each in sides if isinstance(each, ast.List)), [])


def _changed_tables(evidence: Evidence) -> Iterator[str]:
    """The tables one number of which a statement changes, as in table[i][j] = 1."""
    for each in evidence.tree[1]:
        if (
            isinstance(each, ast.Subscript)
            and isinstance(each.ctx, ast.Store)
            and isinstance(each.value, ast.Subscript)
        ):
            yield ast.unparse(each.value.value)
