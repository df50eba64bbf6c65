"""Why a function that has a return returned None: it gave a name to what a method like append returns.

Reads the learner's text and runs nothing. It says nothing where there is no return, and where it can't be sure.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType
from typing import Any

# Methods that change what they are called on, and return nothing.
_CHANGE = frozenset("append extend insert remove reverse sort clear update fill resize setflags shuffle put".split())  # noqa: SIM905
# What they change; where it isn't known, a value.
_CHANGED = dict.fromkeys(("append", "extend", "insert", "remove", "reverse"), "the list")
_CHANGED |= dict.fromkeys(("sort", "fill", "resize", "setflags", "shuffle", "put"), "a list or array")
_NOT_INSIDE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def why_nothing(function: Any, path: Path) -> str:
    """A sentence for a plain function of this file that returned None; "" if it has no return with a value."""
    if not isinstance(function, FunctionType) or function.__code__.co_filename != str(path):
        return ""
    try:
        body = _body(ast.parse(path.read_bytes()), function)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    returned = [each.value for each in _within(body) if isinstance(each, ast.Return) and each.value is not None]
    names = {each.id for each in returned if isinstance(each, ast.Name)}
    found = [each for each in returned if _changes(each)]
    for each in _within(body):
        targets = each.targets if isinstance(each, ast.Assign) and _changes(each.value) else []
        if names & {target.id for target in targets if isinstance(target, ast.Name)}:
            found.append(each.value)  # type: ignore[attr-defined]
    if found:
        call = found[0].func  # type: ignore[attr-defined]
        changed = _CHANGED.get(call.attr, "a value")
        return f"in line {found[0].lineno}, {call.attr} changes {changed} in place and returns None"
    return "it came to no return in this case, or what it returned was None" if returned else ""


def _body(tree: ast.Module, function: FunctionType) -> list[ast.stmt]:
    code = function.__code__
    for node in ast.walk(tree):
        first = min((each.lineno for each in getattr(node, "decorator_list", ())), default=getattr(node, "lineno", 0))
        if isinstance(node, ast.FunctionDef) and node.name == code.co_name and first == code.co_firstlineno:
            return node.body
    return []


def _within(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """Every node of these statements, and none of a function inside."""
    left: list[ast.AST] = list(body)
    while left:
        node = left.pop(0)
        if not isinstance(node, _NOT_INSIDE):
            yield node
            left += ast.iter_child_nodes(node)


def _changes(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CHANGE
