"""Find a rate that is handed to a training and never read there: then every turn of a sweep trains alike.

A rate is known by its numbers and not by its name: a loop goes over fractions, and hands each to the function that
trains. Nothing is said where the function reads its parameter anywhere, or hands on all that it has.
"""

import ast
from collections.abc import Iterator, Sequence

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.training import Step


def idle_rate(evidence: Evidence, steps: Sequence[Step]) -> Finding | None:
    """The first parameter that takes the numbers of a sweep and that the training's function never reads."""
    tree, nodes = evidence.tree
    node = steps[0].errors[0].operation.node
    inside = [each for each in tree.body if isinstance(each, ast.FunctionDef) and _holds(each, nodes[node])]
    for function in inside if node >= 0 else ():
        names = {
            each.id for each in ast.walk(function) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
        }
        for parameter in _swept(tree, function):
            if parameter not in names and not names & {"locals", "vars"}:
                why = f"{parameter} is handed to {function.name}, which never uses it"
                return Finding("alpha", function.lineno, why)
    return None


def _holds(function: ast.AST, node: ast.AST) -> bool:
    return any(each is node for each in ast.walk(function))


def _swept(tree: ast.Module, function: ast.FunctionDef) -> Iterator[str]:
    """The parameters to which a loop over fractions hands each of them."""
    lists = {
        target.id: each.value
        for each in tree.body
        if isinstance(each, ast.Assign)
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    own = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    for loop in (each for each in ast.walk(tree) if isinstance(each, ast.For) and isinstance(each.target, ast.Name)):
        over = lists.get(loop.iter.id) if isinstance(loop.iter, ast.Name) else loop.iter
        for call in (each for each in ast.walk(loop) if isinstance(each, ast.Call)) if _are_fractions(over) else ():
            if isinstance(call.func, ast.Name) and call.func.id == function.name:
                given = [*zip(own, call.args, strict=False), *((each.arg, each.value) for each in call.keywords)]
                yield from (
                    name
                    for name, each in given
                    if name in own and isinstance(each, ast.Name) and each.id == loop.target.id  # type: ignore[attr-defined]
                )


def _are_fractions(over: ast.expr | None) -> bool:
    """Whether these are several numbers that are written there, and not all of them whole."""
    if not isinstance(over, ast.List | ast.Tuple) or len(over.elts) < 2:
        return False
    values = [each.value for each in over.elts if isinstance(each, ast.Constant)]
    numbers = [each for each in values if type(each) in (int, float)]
    return len(numbers) == len(over.elts) and any(each != int(each) for each in numbers)  # type: ignore[arg-type]
