"""Find a loop that counts to one less than there are samples, as its own line says: `range(len(X) - 1)`.

`fed` sees from the recording which rows of a table were never picked. Rows of plain lists aren't recorded, so here the
text is asked. Nothing is said where the index is used for more than to pick, as for the sample after this one, or where
the table is looked at by other numbers: somebody may keep the last sample for a test.
"""

import ast
from collections.abc import Iterator, Sequence

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.training import Step


def one_short(evidence: Evidence, steps: Sequence[Step]) -> Finding | None:
    """A finding where the loop around the errors leaves out the last of the samples that it picks."""
    for loop in evidence.loops_of(steps[0].errors[0].operation):
        index, table = _counts(loop)
        if table and _only_picks(loop, index, table) and not _is_picked_elsewhere(evidence, loop, table):
            return Finding("loop", loop.lineno, "the loop ends before the last sample, which is never trained with")
    return None


def _counts(loop: ast.For | ast.While) -> tuple[str, str]:
    """The name of what a loop counts from 0 to below `len(table) - 1`, and the table's; empty names for another one."""
    match loop:
        case ast.For(
            target=ast.Name(id=index),
            iter=ast.Call(func=ast.Name(id="range"), args=[end] | [ast.Constant(value=0), end]),
        ):
            return index, _short_of(end)
        case ast.While(test=ast.Compare(left=ast.Name(id=index), ops=[ast.Lt()], comparators=[end])):
            return index, _short_of(end)
    return "", ""


def _short_of(end: ast.expr) -> str:
    """The name of the table of whose length this is 1 less; empty for anything else."""
    match end:
        case ast.BinOp(
            left=ast.Call(func=ast.Name(id="len"), args=[ast.Name(id=table)]),
            op=ast.Sub(),
            right=ast.Constant(value=1),
        ):
            return table
    return ""


def _only_picks(loop: ast.For | ast.While, index: str, table: str) -> bool:
    """Whether the index does nothing in the loop but pick from tables, this one among them, and count on."""
    counts = {id(each.target) for each in ast.walk(loop) if isinstance(each, ast.AugAssign)}
    picks = {id(each.slice): each for each in ast.walk(loop) if isinstance(each, ast.Subscript)}
    used = [one for each in loop.body for one in ast.walk(each) if isinstance(one, ast.Name) and one.id == index]
    picked = [picks[id(each)].value for each in used if id(each) in picks]
    names = {each.id for each in picked if isinstance(each, ast.Name)}
    return table in names and all(id(each) in picks or id(each) in counts for each in used)


def _is_picked_elsewhere(evidence: Evidence, loop: ast.AST, table: str) -> bool:
    inside = set(map(id, ast.walk(loop)))
    return any(id(each) not in inside for each in _picks_of(evidence, table))


def _picks_of(evidence: Evidence, table: str) -> Iterator[ast.Subscript]:
    for each in evidence.tree[1]:
        if isinstance(each, ast.Subscript) and isinstance(each.value, ast.Name) and each.value.id == table:
            yield each
