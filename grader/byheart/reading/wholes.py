"""Where a text can make whole numbers, which aren't recorded: counts, indices, sizes, a rate of 3.

A constant in a recording is such a number. Where the text divides, draws or takes exponentials there is none, whatever
the recording leaves out. Nothing runs here.
"""

import ast
from collections.abc import Callable, Iterable

from byheart.reading.origins import GENERATOR, Box, Defined, Known, Literal, Made, Origin, Origins, found

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
    left = [each for each in nodes if not isinstance(each, ast.Call)]
    grew = True
    while grew:
        found_now = {id(each) for each in left if _can_be_whole(each, whole, origins)}
        left = [each for each in left if id(each) not in found_now]
        whole |= found_now
        grew = bool(found_now)
    return whole


def _makes_fractions(functions: Origins) -> bool:
    paths = [each.path for each in functions if isinstance(each, Known)]
    known = [path for path in paths if found(path) is not None or path.startswith(GENERATOR)]
    return bool(paths) and len(known) == len(functions) and all(path.rpartition(".")[2] in _FRACTIONS for path in known)


def _can_be_whole(node: ast.AST, whole: set[int], origins: Callable[[ast.AST], Origins]) -> bool:
    if isinstance(node, ast.UnaryOp):
        return _any_whole(origins(node.operand), whole)
    if not isinstance(node, ast.BinOp | ast.AugAssign) or isinstance(node.op, _NEVER):
        return False
    sides = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)
    return all(_any_whole(origins(each), whole) for each in sides)


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
