"""Find a rate that is 0, or that the training never reads: then every turn of a sweep trains alike.

A rate is known by its numbers and not by its name: a loop goes over fractions, and trains with none of them, or hands
each to the function that trains. Nothing is said where the function reads its parameter anywhere, or hands on all that
it has, nor where the loop puts its number anywhere but into a text.
"""

import ast
from collections.abc import Iterator, Sequence

import numpy as np

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.seen import Seen
from byheart.reading.syntax import FUNCTIONS
from byheart.reading.training import Step

# What a number is put into, compared in or handed to.
_DOING = (ast.Call, ast.JoinedStr, ast.Compare)


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
    return _idle_turn(evidence, steps[0]) if node >= 0 else None


def _idle_turn(evidence: Evidence, step: Step) -> Finding | None:
    """A loop over fractions around the training, in which they are shown and nothing else."""
    for loop in evidence.loops_around(evidence.node(step.errors[0].operation)):
        if not isinstance(loop, ast.For) or not isinstance(loop.target, ast.Name):
            continue
        name = loop.target.id
        read = [each for each in ast.walk(loop) if isinstance(each, ast.Name) and each.id == name]
        shown = [each for each in read if each is not loop.target and _is_shown(evidence, each)]
        only_shown = shown and len(shown) == len(read) - 1 and not _is_read_elsewhere(evidence, name, loop)
        if only_shown and _are_fractions(_numbers(evidence.tree[0], loop.iter)):
            line = min(evidence.line(evidence.made[each.after]) for each in step.variables)
            return Finding("alpha", line, f"the loop goes over several numbers, and no step uses {name}")
    return None


def _is_read_elsewhere(evidence: Evidence, name: str, loop: ast.For) -> bool:
    """Whether a function reads this name, which may be the variable of this loop outside of it."""
    read = (each for each in evidence.tree[1] if isinstance(each, ast.Name) and each.id == name)
    around = list(evidence.above(loop))
    functions = (one for each in read for one in evidence.above(each) if isinstance(one, FUNCTIONS))
    return any(each not in around for each in functions)


def _is_shown(evidence: Evidence, node: ast.AST) -> bool:
    """Whether this is printed, or goes into a text, before anything else is done with it."""
    first = next(
        (each for each in evidence.above(node) if isinstance(each, ast.Call | ast.JoinedStr | ast.Compare)), None
    )
    if isinstance(first, ast.Compare):
        return False
    if not isinstance(first, ast.Call):
        return first is not None
    of_text = isinstance(first.func, ast.Attribute) and isinstance(first.func.value, ast.Constant)
    return of_text or ast.unparse(first.func) in ("print", "str")


def _holds(function: ast.AST, node: ast.AST) -> bool:
    return any(each is node for each in ast.walk(function))


def _swept(tree: ast.Module, function: ast.FunctionDef) -> Iterator[str]:
    """The parameters to which a loop over fractions hands each of them."""
    own = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    for loop in (each for each in ast.walk(tree) if isinstance(each, ast.For) and isinstance(each.target, ast.Name)):
        over = _are_fractions(_numbers(tree, loop.iter))
        for call in (each for each in ast.walk(loop) if isinstance(each, ast.Call)) if over else ():
            if isinstance(call.func, ast.Name) and call.func.id == function.name:
                given = [*zip(own, call.args, strict=False), *((each.arg, each.value) for each in call.keywords)]
                yield from (
                    name
                    for name, each in given
                    if name in own and isinstance(each, ast.Name) and each.id == loop.target.id  # type: ignore[attr-defined]
                )


def _numbers(tree: ast.Module, over: ast.expr) -> ast.expr | None:
    """What a loop goes over, or what was last given that name outside of functions."""
    if not isinstance(over, ast.Name):
        return over
    given = [each for each in tree.body if isinstance(each, ast.Assign)]
    named = [each.value for each in given for target in each.targets if ast.unparse(target) == over.id]
    return named[-1] if named else None


def _are_fractions(over: ast.expr | None) -> bool:
    """Whether these are several numbers that are written there, and not all of them whole."""
    if not isinstance(over, ast.List | ast.Tuple) or len(over.elts) < 2:
        return False
    values = [each.value for each in over.elts if isinstance(each, ast.Constant)]
    numbers = [each for each in values if type(each) in (int, float)]
    return len(numbers) == len(over.elts) and any(each != int(each) for each in numbers)  # type: ignore[arg-type]


def alpha_of_nothing(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """One number that is 0 in steps of which no weight moves: in all of them, or in all but others that go before.

    Whether a training was to stop so is known only where no more than its first step was made.
    """
    still = [seen for seen in steps if seen.changes and not any(np.any(each.moved) for each in seen.changes)]
    asked = any(np.any(each.slope) for seen in still for each in seen.changes)
    first = len(steps) - len(still)
    if not still or not asked or still[0] is not steps[first]:
        return None
    for seen in still:
        if (line := _line_of_nothing(evidence, seen)) is not None:
            if not first:
                return Finding("alpha", line, "alpha is 0, so no weight ever moves")
            return Finding(
                "alpha", line, "alpha is 0 after the first steps, so no weight moves any more", certain=first < 2
            )
    return None


def _line_of_nothing(evidence: Evidence, seen: Seen) -> int | None:
    """The line of a single number that is 0 and that something in this step is multiplied by; None if there is none."""
    moved = seen.segment.cone([each.variable.after for each in seen.changes], seen.step.forward)
    products = (evidence.made[each] for each in sorted(moved) if each in evidence.made)
    for made in (each for each in products if each.name == "Mult"):
        for place in (0, 1):
            value = evidence.value(made.arguments[place])
            if value is not None and value.size == 1 and not value.any() and not evidence.is_literal(made, place):
                return _line_of_number(evidence, made, place)
    return None


def _line_of_number(evidence: Evidence, operation: Operation, place: int) -> int:
    """The line that gives this operand its name, if just one does; else the line of the operation."""
    node = evidence.node(operation)
    part = (node.left, node.right)[place] if isinstance(node, ast.BinOp) else None
    names = {ast.unparse(part)} if isinstance(part, ast.Name | ast.Attribute) else set[str]()
    names |= {part.attr} if isinstance(part, ast.Attribute) else set[str]()  # it may stand in a class
    given = (each for each in evidence.tree[1] if isinstance(each, ast.Assign))
    lines = [each.lineno for each in given if names.intersection(map(ast.unparse, each.targets))]
    return lines[0] if len(lines) == 1 else evidence.line(operation)
