"""A script's text with other numbers in its tables: in the samples and targets that it is written for.

A table is a list of lists, or a list as long as such a one has rows. Each number is exchanged for another in its place;
lines and structure stay. Where rows have one sum, as those that stand for classes, they keep it. A table that isn't of
data, such as sizes of layers, will stop the script, and then nothing follows from it. Nothing is run or judged here.
"""

import ast
from collections.abc import Iterator

import numpy as np

from byheart.reading.evidence import Array

# How far another number lies from its own, measured by the table's largest one: at least, and at most; the last if it
# may be on either side.
_NEAREST, _FAR, _FARTHEST = 0.05, 0.4, 1.5
# So many rows make a table.
_ROWS = 3
_List = ast.List | ast.Tuple


def with_other_tables(source: bytes, seed: int, signed: bool, samples_only: bool) -> bytes | None:
    """The text with other numbers in its tables, `signed`: on either side of their own; None where it has no table.

    `samples_only`: only in tables whose rows are all of several numbers. Without `signed`, none is below 0 that wasn't.
    """
    tables = [*_tables(ast.parse(source))]
    chosen = [each for each in tables if not samples_only or all(map(_is_row, each.elts))]
    random = np.random.RandomState(seed)
    found = [one for table in chosen for one in _exchanged(table, random, signed)]
    lines = source.splitlines(keepends=True)
    for each, number in sorted(found, key=lambda one: (one[0].lineno, one[0].col_offset), reverse=True):
        line, text = lines[each.lineno - 1], f"({number!r})" if number < 0 else repr(number)
        lines[each.lineno - 1] = line[: each.col_offset] + text.encode() + line[each.end_col_offset :]
    return b"".join(lines) if found else None


def _tables(tree: ast.AST) -> Iterator[_List]:
    """The lists of lists of numbers, and the lists of as many numbers as one of them has rows."""
    full = [each for each in ast.walk(tree) if isinstance(each, _List) and _is_numbers(each)]
    inner = {id(one) for each in full for one in each.elts}
    outer = [each for each in full if id(each) not in inner]
    nested = [each for each in outer if len(each.elts) >= _ROWS and all(isinstance(one, _List) for one in each.elts)]
    rows = {len(each.elts) for each in nested}
    for each in outer:
        if each in nested or (len(each.elts) in rows and not any(isinstance(one, _List) for one in each.elts)):
            yield each


def _is_numbers(node: ast.expr) -> bool:
    if isinstance(node, _List):
        return bool(node.elts) and all(map(_is_numbers, node.elts))
    inner = node.operand if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) else node
    return isinstance(inner, ast.Constant) and type(inner.value) in (int, float)


def _is_row(node: ast.expr) -> bool:
    return isinstance(node, _List) and len(node.elts) > 1 and not any(isinstance(each, _List) for each in node.elts)


def _exchanged(table: _List, random: np.random.RandomState, signed: bool) -> Iterator[tuple[ast.Constant, float]]:
    """The numbers of this table, with those that take their places."""
    numbers = [each for each in ast.walk(table) if isinstance(each, ast.Constant)]
    own = np.array([each.value for each in numbers], dtype=float)
    by = random.uniform(_NEAREST, _FARTHEST if signed else _FAR, own.shape) * (np.max(own) or 1.0)
    other = own + by * (random.choice([-1.0, 1.0], own.shape) if signed else np.where(own > by, -1.0, 1.0))
    yield from zip(numbers, _of_one_sum(table, own, other).tolist(), strict=True)


def _of_one_sum(table: _List, own: Array, other: Array) -> Array:
    """The other numbers; where all rows have one sum, such as have it."""
    if not all(map(_is_row, table.elts)) or own.size % len(table.elts):
        return other
    rows = own.reshape(len(table.elts), -1)
    sums = rows.sum(axis=1, keepdims=True)
    if np.ptp(sums) or not sums.all():
        return other
    positive = np.abs(other.reshape(rows.shape))
    return np.asarray(positive * sums / positive.sum(axis=1, keepdims=True)).ravel()
