"""One recorded operation: its plain name, and its arguments as Python and NumPy values.

A value that was not recorded raises Unknown; nothing is concluded from it. What an operation computes is defined in
`formulas` and `moves`, not here. A new kind of argument is decoded in `value_of`.
"""

from typing import Any

import numpy as np

from byheart.reading.evidence import Evidence, Operation

# The most elements of a view that is computed again; the limits on other operations are multiples of this.
MOST_ELEMENTS = 1 << 20


class Unknown(Exception):
    """An operation or value that is not understood. Its text names it."""


class Different(Unknown):
    """An operation whose recorded result differs from the recomputed one."""


def plain(name: str) -> str:
    """An operation's name without its module prefix."""
    head, _, tail = name.partition(".")
    return tail if head in ("np", "a", "math", "py") and tail else name


def values_of(evidence: Evidence, operation: Operation) -> list[Any]:
    """All arguments of an operation as values. Raises Unknown."""
    return [value_of(evidence, each) for each in operation.arguments]


def value_of(evidence: Evidence, argument: Any) -> Any:
    """An argument as a Python or NumPy value. Raises Unknown."""
    if type(argument) is int:
        value = evidence.values[argument]
        kind = evidence.kinds[argument]
        if kind == "?":
            raise Unknown("a value that isn't noted")
        return value.astype(bool) if kind == "b" else value.astype(np.int64) if kind in "iu" else value
    kind = argument[0]
    if kind == "c":
        return argument[1]
    if kind == "l":
        return [value_of(evidence, each) for each in argument[1]]
    if kind == "t":
        return tuple(value_of(evidence, each) for each in argument[1])
    if kind == "s":
        return slice(*(_whole(value_of(evidence, each)) for each in argument[1]))
    if kind == ".":
        return Ellipsis
    if kind == "v":
        return argument[1]
    if kind == "f":
        return None
    raise Unknown("something that isn't noted")


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, np.ndarray) and value.ndim == 0 else value


def options_of(evidence: Evidence, operation: Operation) -> dict[str, Any]:
    """The options that change how an operation computes. Raises Unknown."""
    kept = {key: value_of(evidence, each) for key, each in operation.options.items() if each[:1] != ["f"]}
    return {key: value for key, value in kept.items() if key in ("axis", "keepdims", "ndmin", "axes")}
