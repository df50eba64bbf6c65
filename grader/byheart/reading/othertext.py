"""A script's text with other numbers in its tables: in the samples and targets that it is written for.

A table is a list of lists, or a list as long as such a one has rows. Each number is exchanged for another in its place;
lines and structure stay. Where rows have one sum, as those that stand for classes, they keep it. A table that isn't of
data, such as sizes of layers, will stop the script, and then nothing follows from it. Nothing is run or judged here.
"""

import ast
import codecs
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from byheart.reading.evidence import Array
from byheart.reading.syntax import names_in
from byheart.recorder.hooks import as_python

# Between which sizes other numbers are drawn, and how far those lie from their own that are near, by the largest one.
_SMALLEST, _LARGEST = 0.1, 1.5
_NEAREST, _FARTHEST = 0.05, 0.4
# So many rows make a table; and so many tables are exchanged alone.
_ROWS = 3
_MOST_ALONE = 4
_List = ast.List | ast.Tuple
_LOOPS = ast.For | ast.While


@dataclass(frozen=True, slots=True)
class Choice:
    """Which tables of a text get other numbers, by their places among all.

    `samples`: each of their rows is of several numbers.
    """

    tables: frozenset[int]
    samples: bool


def choices(source: bytes) -> Iterator[Choice]:
    """All tables, those of samples alone, and each one alone."""
    rows = [all(map(_is_row, each.elts)) for each in _tables(_read(source))]
    groups = [frozenset(range(len(rows))), frozenset(at for at, each in enumerate(rows) if each)]
    groups += [frozenset([at]) for at in range(min(len(rows), _MOST_ALONE))]
    for at, group in enumerate(groups):
        if group and group not in groups[:at]:
            yield Choice(group, all(rows[each] for each in group))


def with_other_tables(source: bytes, seed: int, signed: bool, choice: Choice) -> bytes:
    """The text with other numbers in the chosen tables, drawn by this seed.

    With `signed`, they are any of such a size. Without, they are near their own, and none is below 0 that wasn't.
    """
    random = np.random.RandomState(seed)
    tables = [each for at, each in enumerate(_tables(_read(source))) if at in choice.tables]
    found = [one for table in tables for one in _exchanged(table, random, signed)]
    lines = _text(source).splitlines(keepends=True)
    for each, number in sorted(found, key=lambda one: (one[0].lineno, one[0].col_offset), reverse=True):
        line, text = lines[each.lineno - 1], f"({number!r})" if number < 0 else repr(number)
        lines[each.lineno - 1] = line[: each.col_offset] + text.encode() + line[each.end_col_offset :]
    return b"".join(lines)


def _text(source: bytes) -> bytes:
    """The text as Python reads it, if it is written in UTF-8, in which a line's places are told; else an empty one."""
    text = as_python(source).removeprefix(codecs.BOM_UTF8)
    try:
        text.decode()
    except UnicodeDecodeError:
        return b""
    return text


def _read(source: bytes) -> ast.AST:
    return ast.parse(_text(source))


def _tables(tree: ast.AST) -> Iterator[_List]:
    """The lists of lists of numbers, and the lists of as many numbers as one of them has rows."""
    full = [each for each in ast.walk(tree) if isinstance(each, _List) and _is_numbers(each)]
    inner = {id(one) for each in full for one in each.elts}
    outer = [each for each in full if id(each) not in inner]
    nested = [each for each in outer if len(each.elts) >= _ROWS and all(isinstance(one, _List) for one in each.elts)]
    rows = {len(each.elts) for each in nested}
    swept = {id(one) for each in _swept(tree) for one in ast.walk(each)}
    for each in outer:
        flat = len(each.elts) in rows and not any(isinstance(one, _List) for one in each.elts)
        if (each in nested or flat) and id(each) not in swept:
            yield each


def _swept(tree: ast.AST) -> Iterator[ast.expr]:
    """What an outermost loop goes over that trains anew each time, as over alphas: loops or own calls are in it."""
    every = [*ast.walk(tree)]
    own = {each.name for each in every if isinstance(each, ast.FunctionDef | ast.ClassDef)}
    inner = {id(one) for each in every if isinstance(each, _LOOPS) for one in ast.walk(each) if one is not each}
    for loop in (each for each in every if isinstance(each, ast.For) and id(each) not in inner):
        body = [one for each in loop.body for one in ast.walk(each)]
        calls = {each.func.id for each in body if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)}
        if calls & own or any(isinstance(each, _LOOPS) for each in body):
            yield loop.iter
            names, given = names_in(loop.iter), (each for each in every if isinstance(each, ast.Assign))
            yield from (each.value for each in given if any(names & names_in(one) for one in each.targets))


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
    size = float(np.max(own)) or 1.0
    if signed:
        other = size * random.uniform(_SMALLEST, _LARGEST, own.shape)
        if all(map(_is_row, table.elts)):  # a list may be of rates, say, and targets be counted: they keep their signs
            other = other * random.choice([-1.0, 1.0], own.shape)
    else:
        by = size * random.uniform(_NEAREST, _FARTHEST, own.shape)
        other = np.where(own > by, own - by, own + by)
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
