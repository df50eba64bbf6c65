"""Find out whether two neighbouring statements can be swapped without changing the program.

The answer is yes only if that is certain from their text. A call of anything unknown counts as able to do anything.
"""

import ast
from collections.abc import Iterator

_SIMPLE = (ast.Assign, ast.AugAssign, ast.Expr)

# Calls that only calculate: methods of any object, and functions without a module's name in front.
_METHODS = {"astype", "copy", "dot", "max", "mean", "min", "ravel", "reshape", "sum", "tolist", "transpose"}
_FUNCTIONS = {"abs", "enumerate", "float", "int", "len", "list", "max", "min", "range", "sorted", "sum", "tuple", "zip"}

# Methods that change their own object and nothing else.
_CHANGING = {"append", "extend", "insert", "sort", "reverse", "fill"}


def independent(one: ast.stmt, other: ast.stmt) -> bool:
    """Whether both only calculate and assign, and neither reads or changes what the other changes."""
    if not (_is_simple(one) and _is_simple(other)) or (_may_do_anything(one) and _may_do_anything(other)):
        return False
    if _calls_unknown(one) or _calls_unknown(other):
        return False
    return not (_changes(one) & _mentions(other) or _changes(other) & _mentions(one))


def _calls_unknown(node: ast.stmt) -> bool:
    """Whether it calls an unknown function by its plain name: a local one can see all variables that are here."""
    return any(isinstance(each.func, ast.Name) and not _is_pure(each.func) for each in _calls(node))


def _is_simple(node: ast.stmt) -> bool:
    if isinstance(node, ast.If):
        return all(_is_simple(each) for each in (*node.body, *node.orelse))
    return isinstance(node, _SIMPLE)


def _may_do_anything(node: ast.stmt) -> bool:
    """Whether it makes a call that isn't known to only calculate, and that may so change something unnamed."""
    return any(not _is_pure(each.func) and not _is_changing(each.func) for each in _calls(node))


def _changes(node: ast.stmt) -> set[str]:
    """The names that it assigns, or whose values it may change in place."""
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
