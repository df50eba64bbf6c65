"""Whether two statements that stand one after the other could as well stand the other way round.

It says yes only where that can be told from their text; whatever calls something unknown, it thinks may do anything.
"""

import ast
from collections.abc import Iterator

_SIMPLE = (ast.Assign, ast.AugAssign, ast.Expr)

# What only calculates: as a method of any object, and as a function without a module's name in front.
_METHODS = {"astype", "copy", "dot", "max", "mean", "min", "ravel", "reshape", "sum", "tolist", "transpose"}
_FUNCTIONS = {"abs", "enumerate", "float", "int", "len", "list", "max", "min", "range", "sorted", "sum", "tuple", "zip"}

# What changes the object that it is a method of, and nothing else.
_CHANGING = {"append", "extend", "insert", "sort", "reverse", "fill"}


def independent(one: ast.stmt, other: ast.stmt) -> bool:
    """Whether both only calculate and assign, and neither reads or changes what the other changes."""
    if not (_is_simple(one) and _is_simple(other)) or (_may_do_anything(one) and _may_do_anything(other)):
        return False
    if _calls_unknown(one) or _calls_unknown(other):
        return False
    return not (_changes(one) & _mentions(other) or _changes(other) & _mentions(one))


def _calls_unknown(node: ast.stmt) -> bool:
    """Whether it calls a function by its plain name: one from around here may see all that is here."""
    return any(isinstance(each.func, ast.Name) and not _is_pure(each.func) for each in _calls(node))


def _is_simple(node: ast.stmt) -> bool:
    if isinstance(node, ast.If):
        return all(_is_simple(each) for each in (*node.body, *node.orelse))
    return isinstance(node, _SIMPLE)


def _may_do_anything(node: ast.stmt) -> bool:
    """Whether it calls what isn't known to only calculate: something may lie behind it that has no name here."""
    return any(not _is_pure(each.func) and not _is_changing(each.func) for each in _calls(node))


def _changes(node: ast.stmt) -> set[str]:
    """What it gives a value, or may change in place."""
    changed = {each.id for each in _names(node) if isinstance(each.ctx, ast.Store)}
    for each in ast.walk(node):
        part = isinstance(each, ast.Subscript | ast.Attribute) and isinstance(each.ctx, ast.Store)
        if part or (isinstance(each, ast.keyword) and each.arg == "out"):
            changed |= _mentions(each)
    for call in _calls(node):
        if not _is_pure(call.func):
            changed |= _mentions(call.func if _is_changing(call.func) else call)
    return changed


def _is_pure(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in _FUNCTIONS
    named = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "np"
    return named or (isinstance(function, ast.Attribute) and function.attr in _METHODS)


def _is_changing(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr in _CHANGING


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(node) if isinstance(each, ast.Call))


def _names(node: ast.AST) -> Iterator[ast.Name]:
    return (each for each in ast.walk(node) if isinstance(each, ast.Name))


def _mentions(node: ast.AST) -> set[str]:
    return {each.id for each in _names(node)}
