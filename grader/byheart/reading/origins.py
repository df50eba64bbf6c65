"""The kinds of things that a value in a script's text can come from.

`text` follows a text and finds them for each expression. Nothing runs here.
"""

import ast
import importlib
from dataclasses import dataclass, field
from functools import cache
from typing import Any

# The name of anything here that draws random numbers.
GENERATOR = "a generator"
# The libraries whose parts are looked up.
LIBRARIES = ("numpy", "math", "builtins", "operator", "random")
# A function that goes over an array's items one by one, and what makes it.
VECTORIZE, VECTORIZED = "numpy.vectorize", "numpy.vectorize()"


@dataclass(frozen=True, slots=True)
class Made:
    """The result of the operation that is recorded at this node, inside these calls: the innermost ones, in order."""

    node: ast.AST
    calls: tuple[ast.AST, ...] = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant that stands in the text. 1 and 1.0 are two: one of them is a whole number."""

    value: Any
    kind: type = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", type(self.value))


@dataclass(frozen=True, slots=True)
class Defined:
    """A function of the text, a class, or an instance of one."""

    node: ast.AST
    is_instance: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A list, tuple, dictionary or the like that is made at this node, or that a call there returns."""

    node: ast.AST


@dataclass(frozen=True, slots=True)
class Partial:
    """functools.partial(...) at this call: a function that has some of its arguments already."""

    node: ast.Call


@dataclass(frozen=True, slots=True)
class Known:
    """Something of a library, by its full name."""

    path: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of an array, of a generator of random numbers, or of a container."""

    name: str


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """A value that comes from where nothing is recorded: a file, a clock, an unknown library, the exercise's data."""


@dataclass(frozen=True, slots=True)
class Given:
    """The exercise's X or y, with which the recorder calls a function that nobody calls."""

    name: str

    def copy(self) -> "Given":
        """Itself: the recorder hands on copies."""
        return self


class TooTangled(Exception):
    """Too much in a text can come from too many places. Nobody writes such a text, but somebody may generate one."""


UNRECORDED = Unrecorded()
ANY = object()  # the key of an item whose key isn't known

Origin = Made | Literal | Defined | Box | Partial | Known | Method | Unrecorded | Given
Origins = frozenset[Origin]
NOTHING: Origins = frozenset()


def found(path: str) -> Any:
    """The library's object with this full name; None where there is none here."""
    return _found(path) if path.partition(".")[0] in LIBRARIES else None


@cache
def _found(path: str) -> Any:
    names = path.split(".")
    at: Any = importlib.import_module(names[0])
    for name in names[1:]:
        at = getattr(at, name, None)
    return at
