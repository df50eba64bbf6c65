"""Find what sums begin with, by the text alone: the 0 that a name gets before a loop adds to it, and does nothing else.

A number that stands in the text is one object, whoever names it. So a bias that begins as 0.0 would be taken for the
0.0 with which each sum begins, and be a part of all of them. Nothing else is told apart here.
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
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant):
            number = each.value.value
            names = [target.id for target in each.targets if isinstance(target, ast.Name)]
            yield from ((at, name, number) for name in names if isinstance(number, int | float))


def _additions(after: Sequence[ast.stmt], name: str) -> list[tuple[ast.AST, int]]:
    """Where the first of these statements that names it adds to it, and which operand it is; none if it isn't a loop.

    None either if the name is read in that loop for anything else.
    """
    loop = next((each for each in after if name in _names_in(each)), None)
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
    return found if own == _names_in(loop).count(name) else []


def _is(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _names_in(node: ast.AST) -> list[str]:
    return [each.id for each in ast.walk(node) if isinstance(each, ast.Name)]
