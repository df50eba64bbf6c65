"""Find what can be gone through only once, and is made before the loop that goes through it again and again.

`pairs = zip(X, y)` before the loop gives its pairs in the first iteration, and none from then on. This module never
decides that a script is wrong; it names the line in a training that is.
"""

import ast
from collections.abc import Iterator

from byheart.reading.evidence import Evidence

USED_UP = "this can be gone through only once, so it is empty from the second iteration on"
# The built-in functions whose result is empty once somebody has gone through it.
LAZY = ("map", "filter", "zip", "enumerate", "reversed", "iter")


def line_of_used_up(evidence: Evidence) -> int:
    """The line that makes it; 0 where there is none."""
    return next(_used_up(evidence), 0)


def _used_up(evidence: Evidence) -> Iterator[int]:
    for inner in evidence.tree[1]:
        if isinstance(inner, ast.For) and isinstance(inner.iter, ast.Name):
            outer = list(evidence.loops_around(inner))
            made = list(_made(evidence, inner.iter.id))
            again = any(each in outer for one in made for each in evidence.loops_around(one))
            if outer and made and not again and all(_is_lazy(each.value) for each in made):
                yield made[0].lineno


def _made(evidence: Evidence, name: str) -> Iterator[ast.Assign]:
    """The statements that give this name a value."""
    for each in evidence.tree[1]:
        if isinstance(each, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in each.targets):
            yield each


def _is_lazy(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id in LAZY
    return isinstance(value, ast.GeneratorExp)
