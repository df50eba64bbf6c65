"""Find what sums begin with, by the text alone: the 0 that a name gets before a loop adds to it, and does nothing else.

The name may be that of a list of such numbers. A number that stands in the text is one object, whoever names it. So a
bias that begins as 0.0 would be taken for the 0.0 with which each sum begins, and be a part of all of them. Nothing
else is told apart here.
"""

import ast
from collections.abc import Iterator, Sequence

_Loop = ast.For | ast.While


def beginnings(nodes: Sequence[ast.AST]) -> dict[int, tuple[int, float]]:
    """For each node that adds to such a name: which operand the name is, and the number that it begins with."""
    numbers = {id(each): number for number, each in enumerate(nodes)}
    bodies = (getattr(node, part, None) for node in nodes for part in ("body", "orelse"))
    found = {}
    for body in (each for each in bodies if isinstance(each, list)):
        for at, name, number in _given(body):
            for addition, place in _additions(body[at + 1 :], name):
                found[numbers[id(addition)]] = place, number
    return found


def _given(body: Sequence[ast.stmt]) -> Iterator[tuple[int, str, float]]:
    """Where one of these statements gives a name a number of the text."""
    for at, each in enumerate(body):
        number = _number_in(each.value) if isinstance(each, ast.Assign) else None
        if isinstance(each, ast.Assign) and number is not None:
            yield from ((at, target.id, number) for target in each.targets if isinstance(target, ast.Name))


def _number_in(value: ast.expr) -> float | None:
    """The number of the text that this is, or that all items of a list are; None for anything else."""
    match value:
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.List(elts=[first, *others]) if all(ast.dump(each) == ast.dump(first) for each in others):
            return _number_in(first)
        case ast.BinOp(left=ast.List() as items, op=ast.Mult()) | ast.BinOp(op=ast.Mult(), right=ast.List() as items):
            return _number_in(items)
        case ast.ListComp(elt=item):
            return _number_in(item)
    return None


def _additions(after: Sequence[ast.stmt], name: str) -> list[tuple[ast.AST, int]]:
    """Where the first of these statements that names it adds to it, and which operand it is; none if it isn't a loop.

    None either if the name is read in that loop for anything else.
    """
    loop = next((each for each in after if _times_named(each, name)), None)
    if not isinstance(loop, _Loop):
        return []
    found, own = list[tuple[ast.AST, int]](), 0
    for each in ast.walk(loop):
        if isinstance(each, ast.AugAssign) and _is(each.target, name) and isinstance(each.op, ast.Add):
            found.append((each, 0))
            own += 1
        elif isinstance(each, ast.Assign) and len(each.targets) == 1 and _is(each.targets[0], name):
            value = each.value
            if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
                found += [(value, place) for place, side in enumerate((value.left, value.right)) if _is(side, name)]
            own += 2
    return found if own == _times_named(loop, name) else []


def _is(node: ast.AST, name: str) -> bool:
    """Whether this is what has the name, or an item of it."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return isinstance(node, ast.Name) and node.id == name


def _times_named(node: ast.AST, name: str) -> int:
    return sum(isinstance(each, ast.Name) and each.id == name for each in ast.walk(node))
