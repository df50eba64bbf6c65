"""Find a statement that computes a value and drops it: in a training that is wrong, that is the line to change.

`x * (1 - x)` without a `return`, `w - alpha * g` without `w =`, or a `map(...)` that nobody goes through do nothing at
all. Neither does `w -= alpha * g` for a number that a loop takes out of a list: the list keeps the old one. Only loops
and functions are looked at: at the end of a notebook's cell, such a statement shows its value. This module never
decides that a script is wrong.
"""

import ast
from collections.abc import Iterator

from byheart.reading.evidence import Evidence
from byheart.reading.syntax import names_in
from byheart.reading.usedup import LAZY

DOES_NOTHING = "this line computes something and doesn't keep it, so it does nothing"
_COMPUTES = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.GeneratorExp)
_INSIDE = (ast.For, ast.While, ast.FunctionDef)


def line_of_dropped(evidence: Evidence) -> int:
    """The first line in a loop or a function that computes something which nothing can use; 0 where there is none."""
    return min((each.lineno for each in _dropped(evidence)), default=0)


def _dropped(evidence: Evidence) -> Iterator[ast.stmt]:
    for each in evidence.tree[1]:
        inside = any(isinstance(around, _INSIDE) for around in evidence.above(each))
        if isinstance(each, ast.Expr) and inside and _does_nothing(each.value):
            yield each
        if isinstance(each, ast.AugAssign) and _changes_a_loops_own(evidence, each):
            yield each


def _changes_a_loops_own(evidence: Evidence, statement: ast.AugAssign) -> bool:
    """Whether this changes a number that the loop around gives its name, and nothing there reads it afterwards."""
    loop = next(evidence.loops_around(statement), None)
    if not isinstance(loop, ast.For) or not isinstance(statement.target, ast.Name):
        return False
    name = statement.target.id
    nodes = [each for each in ast.walk(loop) if isinstance(each, ast.Name) and each.id == name]
    reads = any(isinstance(each.ctx, ast.Load) and each.lineno > statement.lineno for each in nodes)
    made = [each for each in evidence.operations if evidence.node(each) is statement]
    single = bool(made) and not any(evidence.values[each.result].shape for each in made)
    return name in names_in(loop.target) and not reads and single


def _does_nothing(value: ast.expr) -> bool:
    """Whether it only computes a value, or makes what does its work only when somebody goes through it."""
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id in LAZY
    return isinstance(value, _COMPUTES)
