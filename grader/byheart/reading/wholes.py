"""Where a text can make whole numbers, which aren't recorded: counts, indices, sizes, a rate of 3.

A constant in a recording is such a number. Where the text divides, draws or takes exponentials there is none, whatever
the recording leaves out. Nothing runs here.
"""

import ast
from collections.abc import Callable, Iterable, Sequence

from byheart.reading.origins import GENERATOR, NOTHING, Box, Defined, Known, Literal, Made, Origin, Origins, found

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
    nodes = [each for each in ast.walk(tree) if isinstance(each, ast.BinOp | ast.AugAssign | ast.UnaryOp | ast.Call)]
    kept = {ast.Call, ast.BinOp, ast.AugAssign, ast.UnaryOp}
    whole = {id(each) for each in ast.walk(tree) if type(each) not in kept}
    whole |= {id(each) for each in nodes if isinstance(each, ast.Call) and not _makes_fractions(origins(each.func))}
    left: list[ast.AST] = [each for each in nodes if not isinstance(each, ast.Call)]
    users = _users_of(left, origins)
    while left:
        node = left.pop()
        if id(node) not in whole and _can_be_whole(node, whole, origins):
            whole.add(id(node))
            left += users.pop(id(node), ())
    return whole


def _users_of(nodes: Sequence[ast.AST], origins: Callable[[ast.AST], Origins]) -> dict[int, list[ast.AST]]:
    """For each node, by identity, those of these nodes that may get its result."""
    users: dict[int, list[ast.AST]] = {}
    for node in nodes:
        for each in NOTHING.union(*(origins(side) for side in _sides(node))):
            if isinstance(each, Made):
                users.setdefault(id(each.node), []).append(node)
    return users


def _makes_fractions(functions: Origins) -> bool:
    paths = [each.path for each in functions if isinstance(each, Known)]
    known = [path for path in paths if found(path) is not None or path.startswith(GENERATOR)]
    return bool(paths) and len(known) == len(functions) and all(path.rpartition(".")[2] in _FRACTIONS for path in known)


def _sides(node: ast.AST) -> tuple[ast.AST, ...]:
    """What an operator works on, where its result can be a whole number at all."""
    if isinstance(node, ast.UnaryOp):
        return (node.operand,)
    if not isinstance(node, ast.BinOp | ast.AugAssign) or isinstance(node.op, _NEVER):
        return ()
    return (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)


def _can_be_whole(node: ast.AST, whole: set[int], origins: Callable[[ast.AST], Origins]) -> bool:
    sides = _sides(node)
    return bool(sides) and all(_any_whole(origins(each), whole) for each in sides)


def _any_whole(origins: Iterable[Origin], whole: set[int]) -> bool:
    for each in origins:
        if isinstance(each, Made):
            if id(each.node) in whole:
                return True
        elif isinstance(each, Literal):
            if isinstance(each.value, int):
                return True
        elif not isinstance(each, Box | Defined):
            return True
    return False
