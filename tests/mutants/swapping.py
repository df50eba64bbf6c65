"""Put a changed module's code into the module that is loaded already, so that nothing has to be imported again.

The changed text is run by itself. Then each function of the loaded module gets the code of its counterpart, and each
constant its value, wherever it was imported to. Classes stay: what was made of them before must still be theirs.
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
            _swap_methods(old, new)
        elif isinstance(old, _PLAIN) and not name.startswith("__") and repr(old) != repr(new):
            _replace(name, old, new)
        else:
            _swap(old, new)


def _swap_methods(old: type, new: Any) -> None:
    for name, method in list(vars(old).items()):
        _swap(method, vars(new).get(name))


def _swap(old: Any, new: Any) -> None:
    before, after = _function_of(old), _function_of(new)
    if before is None or after is None or before is after or before.__code__ == after.__code__:
        return
    before.__code__ = after.__code__
    if repr(before.__defaults__) != repr(after.__defaults__):
        before.__defaults__ = after.__defaults__
    if repr(before.__kwdefaults__) != repr(after.__kwdefaults__):
        before.__kwdefaults__ = after.__kwdefaults__


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
