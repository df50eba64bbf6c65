"""What comes back from a question: plain numbers and plain numeric arrays, whatever a learner returned.

Nothing of the learner's own making survives `read`: no subclass, no object, no method that could speak for itself later.
No pickle, no files, no opinion on what is right.
"""

from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Kind = Literal["array", "number", "sequence", "nothing", "text", "other"]
Status = Literal["returned", "raised", "timeout", "blank", "missing"]

LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Value:
    """One returned value. `array` holds an array's or a number's values, and a sequence's if it is all numbers."""

    kind: Kind
    type_name: str
    array: NDArray[Any] | None = None
    items: tuple["Value", ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the learner's own code."""

    file: str
    number: int
    code: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question got back for one case.

    `complaint` is the exception in words where one was raised, or why the question couldn't be asked; `lines` are the
    learner's own, outermost first; `changed` names the arguments that were changed in place.
    """

    status: Status
    value: Value | None = None
    complaint: str = ""
    lines: tuple[Line, ...] = ()
    changed: tuple[str, ...] = field(default=())


def read(returned: Any, depth: int = 0) -> Value:
    """Whatever was returned, as plain values."""
    type_name = _type_name(returned)
    if returned is None:
        return Value("nothing", type_name)
    if isinstance(returned, str | bytes):
        return Value("text", type_name)
    if isinstance(returned, bool | int | float | complex | np.number | np.bool_):
        return _number(returned, type_name)
    if isinstance(returned, np.ndarray):
        return _array(returned, type_name)
    if isinstance(returned, tuple | list) and depth < 3 and len(returned) <= LONGEST:
        return _sequence(returned, type_name, depth)
    return Value("other", type_name)


def _type_name(returned: Any) -> str:
    kind = type(returned)
    module = kind.__module__.split(".")[0]
    return kind.__name__ if module in ("builtins", "numpy", "__main__") else f"{module}.{kind.__name__}"


def _number(returned: Any, type_name: str) -> Value:
    array = np.asarray(returned)
    if array.dtype.kind not in "biufc":  # an int too large for 64 bits
        return Value("other", type_name)
    return Value("number", type_name, array)


def _array(returned: NDArray[Any], type_name: str) -> Value:
    plain = np.array(returned, subok=False)
    if plain.dtype.kind not in "biufc":
        return Value("other", f"array of {plain.dtype.name} values")
    return Value("number" if plain.ndim == 0 else "array", type_name, plain)


def _sequence(returned: Any, type_name: str, depth: int) -> Value:
    items = tuple(read(item, depth + 1) for item in returned)
    array = None
    if items and all(item.kind == "number" and item.array is not None for item in items):
        array = np.array([item.array for item in items])
    return Value("sequence", type_name, array, items)
