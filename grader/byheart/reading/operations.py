"""One recorded operation: its plain name, its arguments as values, and the axes, subscripts and limits among them.

A value that was not recorded raises Unknown; nothing is concluded from it. What an operation computes stands in
`recorder.calculus`, not here. A new kind of argument is decoded in `value_of`.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from byheart.reading.evidence import Evidence, Operation
from byheart.recorder.calculus import REDUCED

# The most elements of a view that is computed again; the limits on other operations are multiples of this.
MOST_ELEMENTS = 1 << 20
# The options that change what is computed; and those that are a clip's limits.
OF_RESULT = ("axis", "keepdims", "ndmin", "axes", "ddof", "order", "start", "initial")
LIMITS = ("a_min", "a_max", "min", "max")


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
        if not evidence.is_recorded(argument):
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
    kept = {key: value_of(evidence, each) for key, each in operation.options.items() if not _is_type(each)}
    return {key: value for key, value in kept.items() if key in OF_RESULT}


def _is_type(argument: Any) -> bool:
    return type(argument) is not int and argument[0] == "f"


def axis_of(name: str, given: list[Any], options: Mapping[str, Any]) -> tuple[Any, bool]:
    """The axes of a reduction, and whether it keeps them."""
    axis = options.get("axis", given[1] if len(given) > 1 else (0 if name == "add.reduce" else None))
    return axis, bool(options.get("keepdims", False))


def subscripts_of(name: str, given: list[Any], options: Mapping[str, Any]) -> tuple[list[str], str]:
    """The letters of each array's axes and of the result's, as np.einsum has them, of an einsum or a tensordot.

    Raises Unknown where an array has one letter twice, or axes without a letter.
    """
    if name == "tensordot":
        return _of_tensordot(given, options)
    text = str(given[0]).replace(" ", "")
    inputs, arrow, output = text.partition("->")
    names = inputs.split(",")
    if "." in text or any(len(set(each)) != len(each) for each in names):
        raise Unknown(name)
    letters = inputs.replace(",", "")
    return names, output if arrow else "".join(sorted(each for each in set(letters) if letters.count(each) == 1))


def sums_nothing(operation: Operation) -> bool:
    """Whether this is an einsum that only multiplies, number by number, as "bk,b->bk" does."""
    text = operation.arguments[0][1] if operation.arguments and type(operation.arguments[0]) is list else ""
    inputs, arrow, output = str(text).replace(" ", "").partition("->")
    return plain(operation.name) == "einsum" and bool(arrow) and set(inputs) - {","} <= set(output)


def gathers(operation: Operation) -> bool:
    """Whether this is a sum, a mean, a largest or smallest number of one array, also as an einsum of it alone."""
    of_one = plain(operation.name) == "einsum" and len(operation.made_of) == 1
    return of_one or plain(operation.name) in REDUCED


def _of_tensordot(given: list[Any], options: Mapping[str, Any]) -> tuple[list[str], str]:
    first, second = np.ndim(given[0]), np.ndim(given[1])
    left, right = summed_axes(given, options, first)
    a, b = [chr(97 + at) for at in range(first)], [chr(65 + at) for at in range(second)]
    for at, other in zip(left, right, strict=True):
        b[other] = a[at]
    summed = {a[at] for at in left}
    return ["".join(a), "".join(b)], "".join(each for each in (*a, *b) if each not in summed)


def summed_axes(given: list[Any], options: Mapping[str, Any], first: int) -> tuple[list[int], list[int]]:
    """The axes of both arrays of a tensordot over which it sums; the first array has `first` of them."""
    axes = given[2] if len(given) > 2 else options.get("axes", 2)
    if np.ndim(axes) == 0:
        return list(range(first - int(axes), first)), list(range(int(axes)))
    left, right = (np.ravel(each).astype(int).tolist() for each in axes)
    return left, right


def ends_of(given: list[Any], operation: Operation, evidence: Evidence) -> tuple[Any, Any]:
    """The lower and the upper limit of a clip."""
    options = {key: value_of(evidence, each) for key, each in operation.options.items()}
    low = given[1] if len(given) > 1 else options.get("a_min", options.get("min"))
    high = given[2] if len(given) > 2 else options.get("a_max", options.get("max"))
    return low, high
