"""Find a statement that computes a value and drops it: in a training that is wrong, that is the line to change.

`x * (1 - x)` without a `return`, `w - alpha * g` without `w =`, or a `map(...)` that nobody goes through do nothing at
all. Only loops and functions are looked at: at the end of a notebook's cell, such a statement shows its value. This
module never decides that a script is wrong.
"""

import ast
from collections.abc import Iterator

from byheart.reading.evidence import Evidence
from byheart.reading.usedup import LAZY

DOES_NOTHING = "this line computes something and doesn't keep it, so it does nothing"
_COMPUTES = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.GeneratorExp)
_INSIDE = (ast.For, ast.While, ast.FunctionDef)


def line_of_dropped(evidence: Evidence) -> int:
    """The first line in a loop or a function that computes something which nothing can use; 0 where there is none."""
    return min((each.lineno for each in _dropped(evidence)), default=0)


def _dropped(evidence: Evidence) -> Iterator[ast.Expr]:
    for each in evidence.tree[1]:
        inside = any(isinstance(around, _INSIDE) for around in evidence.above(each))
        if isinstance(each, ast.Expr) and inside and _does_nothing(each.value):
            yield each


def _does_nothing(value: ast.expr) -> bool:
    """Whether it only computes a value, or makes what does its work only when somebody goes through it."""
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id in LAZY
    return isinstance(value, _COMPUTES)
