"""Where a text can make whole numbers, which aren't recorded: counts, indices, sizes, a rate of 3.

A constant in a recording is such a number. Where the text divides, draws or takes exponentials there is none, whatever
the recording leaves out. Nothing runs here.
"""

import ast
from collections.abc import Callable, Sequence

from byheart.reading.origins import GENERATOR, NOTHING, Box, Defined, Known, Literal, Made, Origin, Origins, found

Operator = ast.BinOp | ast.AugAssign | ast.UnaryOp

# Operators whose result is never a whole number: of two, or of arrays.
_NEVER = (ast.Div, ast.MatMult)
# Functions that make fractions, or arrays of them, whatever they are given.
_FRACTIONS = {
    *("exp", "expm1", "log", "log1p", "log2", "log10", "sqrt", "sin", "cos", "tan", "tanh", "sinh", "cosh", "arctan"),
    *("atan", "pi", "logaddexp", "random", "rand", "randn", "uniform", "normal", "standard_normal", "gauss", "expit"),
    *(
        "random_sample",
        "ranf",
        "sample",
        "normalvariate",
        "triangular",
        "beta",
        "float",
        "float64",
        "float32",
        "sigmoid",
    ),
    *("linspace", "truncnorm", "standard_t", "laplace", "logistic", "exponential"),
}


def wholes_in(tree: ast.Module, origins: Callable[[ast.AST], Origins]) -> set[int]:
    """The nodes, by identity, whose result can be a whole number."""
    left = [each for each in ast.walk(tree) if isinstance(each, Operator)]
    others = [each for each in ast.walk(tree) if not isinstance(each, Operator)]
    whole = {id(each) for each in others if not isinstance(each, ast.Call) or not _makes_fractions(origins(each.func))}
    users = _users_of(left, origins)
    while left:
        node = left.pop()
        if _can_be_whole(node, whole, origins):
            whole.add(id(node))
            left += users.pop(id(node), ())
    return whole


def _users_of(nodes: Sequence[Operator], origins: Callable[[ast.AST], Origins]) -> dict[int, list[Operator]]:
    """For each node, by identity, those of these nodes that may get its result."""
    users: dict[int, list[Operator]] = {}
    for node in nodes:
        for each in NOTHING.union(*(origins(side) for side in _sides(node))):
            if isinstance(each, Made):
                users.setdefault(id(each.node), []).append(node)
    return users


def _makes_fractions(functions: Origins) -> bool:
    paths = [each.path for each in functions if isinstance(each, Known)]
    known = [path for path in paths if found(path) is not None or path.startswith(GENERATOR)]
    return bool(paths) and len(known) == len(functions) and all(path.rpartition(".")[2] in _FRACTIONS for path in known)


def _sides(node: Operator) -> tuple[ast.AST, ...]:
    """What an operator works on, where its result can be a whole number at all."""
    if isinstance(node, ast.UnaryOp):
        return (node.operand,)
    if isinstance(node.op, _NEVER):
        return ()
    return (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)


def _can_be_whole(node: Operator, whole: set[int], origins: Callable[[ast.AST], Origins]) -> bool:
    sides = _sides(node)
    return bool(sides) and all(any(_is_whole(one, whole) for one in origins(each)) for each in sides)


def _is_whole(origin: Origin, whole: set[int]) -> bool:
    if isinstance(origin, Made):
        return id(origin.node) in whole
    if isinstance(origin, Literal):
        return isinstance(origin.value, int)
    return not isinstance(origin, Box | Defined)
