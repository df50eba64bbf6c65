"""getattr, setattr, hasattr, `.data`, `._name` and arrays for a script: nothing leads out of what it computes.

A name that is made while the script runs can't be read in its text, so it is looked at here. KEPT is also what the text
may not name. These functions keep nothing secret by themselves: who reaches Python's own getattr has passed them by.
NumPy and the standard library only.
"""

import types
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

_OF_PYTHON = (
    types.FrameType,
    types.CodeType,
    types.TracebackType,
    types.GeneratorType,
    types.CoroutineType,
    types.AsyncGeneratorType,
)
# Attributes that lead to files, to raw memory, to other classes, to what made an exception, or to names in strings.
NO_ATTRIBUTES = frozenset(
    {
        "baseclass",
        "bit_generator",
        "capsule",
        "cffi",
        "ctypes",
        "dump",
        "dumps",
        "format_map",
        "func_globals",
        "mro",
        "obj",
        "resize",
        "set_state",
        "tofile",
    }
)
# Of a parser of arguments: what reads files, or names attributes by strings that stand nowhere in the text.
OF_A_PARSER = frozenset(
    {
        "add_subparsers",
        "convert_arg_line_to_args",
        "fromfile_prefix_chars",
        "parse_intermixed_args",
        "parse_known_intermixed_args",
        "prefix_chars",
        "register",
        "set_defaults",
    }
)
# What may be used in a form that the text shows, and so never under a name that is made while the script runs.
IN_ONE_FORM = frozenset({"add_argument", "close", "format", "parse_args", "parse_known_args", "strides"})
# What Python keeps of running code: frames, code and traces, all with a short word and an underscore in front.
OF_CODE = frozenset(name for kind in _OF_PYTHON for name in dir(kind) if "_" in name and not name.startswith("_"))
KEPT = NO_ATTRIBUTES | OF_CODE

_CALLING = (map, filter, sorted, max, min, iter)
_CALLING_MODULES = ("itertools", "functools", "_functools", "collections", "_collections")


class Guarded:
    """One of the three functions; it has the name and the module of Python's own."""

    def __init__(self, does: Callable[..., Any]) -> None:
        self.__name__ = does.__name__
        self.__module__ = "builtins"
        self._does = does

    def __call__(self, whole: Any, name: Any, *value: Any) -> Any:
        """The function of `whole` and `name`. Raises AttributeError for a name that is kept."""
        if type(name) is not str or isinstance(whole, types.ModuleType) or _is_kept(whole, name):
            raise AttributeError(f"{name!r:.60} can't be used as a name while the script is watched")
        if value and self.__name__ == "setattr":
            laid(whole)
        return self._does(whole, name, *value)


def data_of(whole: Any) -> Any:
    """whole.data. Raises AttributeError for an array, in whose bare memory objects could be made of any bytes."""
    if isinstance(whole, np.ndarray | np.generic) and not isinstance(whole, np.ma.MaskedArray):
        raise AttributeError("the memory of an array can't be used while the script is watched")
    return whole.data


def own(whole: Any) -> Any:
    """The value, if its names with an underscore are the script's own business.

    Raises AttributeError for what a library made: there such a name may lead to a module, or to how a function works.
    """
    if not _is_own(whole):
        raise AttributeError(
            f"names with an underscore of a {type(whole).__name__:.60} can't be used while the script is watched"
        )
    return whole


def laid(whole: Any) -> Any:
    """The value. Raises AttributeError for an array, whose shape or kind would change while NumPy writes into it."""
    if isinstance(whole, np.ndarray):
        raise AttributeError("an array's own shape and dtype can't be set while the script is watched: use reshape")
    return whole


def plain(value: Any) -> Any:
    """The value. Raises TypeError for an array of objects: while NumPy goes over its memory, their methods may run.

    They could free what NumPy is about to read. Several values may come in a tuple or a list.
    """
    if _holds_objects(value) or (type(value) in (tuple, list) and any(map(_holds_objects, value))):
        raise TypeError("arrays of objects can't be used while the script is watched: a list holds anything")
    return value


def _holds_objects(value: Any) -> bool:
    return isinstance(value, np.ndarray) and value.dtype.hasobject


def calls_by_itself(function: Any) -> bool:
    """Whether this calls what it is given where no hook sees it, as `map` does."""
    return function in _CALLING or getattr(function, "__module__", "") in _CALLING_MODULES


def plainly(function: Any) -> Any:
    """A function of a library as one that returns no array of objects; anything else as it is."""
    if isinstance(function, types.FunctionType) or not callable(function):
        return function
    return lambda *arguments, **options: plain(function(*arguments, **options))


def _is_kept(whole: Any, name: str) -> bool:
    if name.startswith("_"):
        return name.startswith("__") or not _is_own(whole)
    if name == "data":
        return isinstance(whole, np.ndarray | np.generic)
    return name in KEPT or name in OF_A_PARSER or name in IN_ONE_FORM


def _is_own(whole: Any) -> bool:
    """Whether this is the script's own: an object or a function of its text, or a namespace with what it was given."""
    made = "__main__" in (type(whole).__module__, getattr(whole, "__module__", ""))
    return made or type(whole) is types.SimpleNamespace


def guards() -> dict[str, Any]:
    """The three functions by their names, to stand in front of Python's own."""
    functions: Sequence[Callable[..., Any]] = (getattr, setattr, hasattr)
    return {each.__name__: Guarded(each) for each in functions}
