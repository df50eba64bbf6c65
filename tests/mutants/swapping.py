"""Put a changed module's code into the module that is loaded already, so that nothing has to be imported again.

The changed text is run by itself. Then each function of the loaded module gets the code of its counterpart, and each
constant its value, wherever it was imported to. Classes stay, with the new defaults of their fields: what was made of
them before must still be theirs.
"""

import ast
import sys
from functools import cached_property
from types import FunctionType, ModuleType
from typing import Any

_PLAIN = (int, float, str, bytes, tuple, list, dict, set, frozenset)


def put_into(module: ModuleType, tree: ast.Module) -> None:
    """Make the loaded module do what this tree does. Raises whatever the changed module raises when it is run."""
    there = {"__name__": module.__name__, "__file__": module.__file__, "__package__": module.__package__}
    exec(compile(tree, str(module.__file__), "exec"), there)
    for name, new in there.items():
        old = vars(module).get(name)
        if isinstance(old, type) and old.__module__ == module.__name__:
            _swap_members(old, new)
        elif isinstance(old, _PLAIN) and not name.startswith("__") and repr(old) != repr(new):
            _replace(name, old, new)
        else:
            _swap(old, new)


def _swap_members(old: type, new: Any) -> None:
    for name, member in list(vars(old).items()):
        other = vars(new).get(name)
        if isinstance(member, _PLAIN) and not name.startswith("__") and repr(member) != repr(other):
            setattr(old, name, other)
        else:
            _swap(member, other)


def _swap(old: Any, new: Any) -> None:
    before, after = _function_of(old), _function_of(new)
    if before is None or after is None or before is after:
        return
    if before.__code__ != after.__code__:
        before.__code__ = after.__code__
    before.__defaults__ = _renewed(before.__defaults__, after.__defaults__)
    if before.__kwdefaults__:
        values = _renewed(tuple(before.__kwdefaults__.values()), tuple((after.__kwdefaults__ or {}).values()))
        before.__kwdefaults__ = dict(zip(before.__kwdefaults__, values or (), strict=True))


def _renewed(old: tuple[Any, ...] | None, new: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    """The new defaults; but those that are objects stay, since they are asked for by their identity."""
    if not old or not new or len(old) != len(new):
        return new
    return tuple(each if isinstance(each, _PLAIN) else was for was, each in zip(old, new, strict=True))


def _function_of(thing: Any) -> FunctionType | None:
    """The function inside a property, or below its decorators."""
    if isinstance(thing, property):
        thing = thing.fget
    elif isinstance(thing, cached_property):
        thing = thing.func
    elif isinstance(thing, staticmethod | classmethod):
        thing = thing.__func__
    while hasattr(thing, "__wrapped__"):
        thing = thing.__wrapped__
    return thing if isinstance(thing, FunctionType) else None


def _replace(name: str, old: Any, new: Any) -> None:
    for module in list(sys.modules.values()):
        if getattr(module, "__dict__", {}).get(name) is old:
            setattr(module, name, new)
