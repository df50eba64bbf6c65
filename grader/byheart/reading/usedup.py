"""Find what can be gone through only once, and is made before the loop that goes through it again and again.

`pairs = zip(X, y)` before the loop gives its pairs in the first iteration, and none from then on. What the text can't
tell, as whether the loop is left before it has gone through all, is never held against a script.
"""

import ast
from collections.abc import Iterator, Sequence

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.training import Step

USED_UP = "this can be gone through only once, so it is empty from the second iteration on"
# The built-in functions whose result is empty once somebody has gone through it.
LAZY = ("map", "filter", "zip", "enumerate", "reversed", "iter")


def used_up(evidence: Evidence, steps: Sequence[Step]) -> Finding | None:
    """A finding where all steps are taken in the first pass of a loop, since the others go through nothing."""
    error = steps[0].errors[0].operation
    around = [loop for each in (evidence.node(error), *evidence.calls(error)) for loop in evidence.loops_around(each)]
    for inner, outer, line in _used_up(evidence):
        if inner in around and not _is_left(inner) and evidence.counts.get(evidence.numbers[id(outer)], 0) > 1:
            return Finding("loop", line, USED_UP)
    return None


def line_of_used_up(evidence: Evidence) -> int:
    """The line that makes it; 0 where there is none."""
    return next((line for *_, line in _used_up(evidence)), 0)


def _used_up(evidence: Evidence) -> Iterator[tuple[ast.For, ast.For | ast.While, int]]:
    """Each loop through such a thing, the loop around it, and the line that makes the thing."""
    for inner in evidence.tree[1]:
        if isinstance(inner, ast.For) and isinstance(inner.iter, ast.Name):
            outer = list(evidence.loops_around(inner))
            made = list(_made(evidence, inner.iter.id))
            again = any(each in outer for one in made for each in evidence.loops_around(one))
            if outer and made and not again and all(_is_lazy(evidence, each.value) for each in made):
                yield inner, outer[0], made[0].lineno


def _is_left(loop: ast.For) -> bool:
    """Whether a loop may end before it has gone through everything."""
    return any(isinstance(each, ast.Break | ast.Return) for each in ast.walk(loop))


def _made(evidence: Evidence, name: str) -> Iterator[ast.Assign]:
    """The statements that give this name a value."""
    for each in evidence.tree[1]:
        if isinstance(each, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in each.targets):
            yield each


def _is_lazy(evidence: Evidence, value: ast.expr) -> bool:
    if not isinstance(value, ast.Call):
        return isinstance(value, ast.GeneratorExp)
    called = getattr(value.func, "id", "")
    return called in LAZY or called in _generators(evidence)


def _generators(evidence: Evidence) -> set[str]:
    """The names of the text's own functions that yield."""
    functions = (each for each in evidence.tree[1] if isinstance(each, ast.FunctionDef))
    return {
        each.name for each in functions if any(isinstance(one, ast.Yield | ast.YieldFrom) for one in ast.walk(each))
    }
