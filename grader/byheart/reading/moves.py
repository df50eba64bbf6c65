"""Operations that move values and change none: views, copies, indexing, joining.

A move is applied to the numbers of the places instead of the values. This gives its result and its derivative at the
same time. Which operations these are stands in `recorder.calculus`.
"""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.operations import MOST_ELEMENTS, Unknown, options_of, plain, value_of
from byheart.recorder.calculus import MOVED, OPERATIONS

# What makes rows columns.
TURNS = {"T", "transpose", "swapaxes"}


def is_move(operation: Operation) -> bool:
    """Whether an operation only moves values."""
    return plain(operation.name) in MOVED


def moved_from(evidence: Evidence, reference: int, turned: bool = False) -> Iterator[int]:
    """The value, and the values that it was moved from, one after the other; with `turned`, through a minus too."""
    made: Operation | None = None
    while made is None or type(reference) is int:
        yield reference
        made = evidence.made.get(reference)
        if made is None or not (is_move(made) or (turned and plain(made.name) == "USub")):
            return
        reference = made.arguments[0]


class _Row:
    """The values of all arguments in one flat row, and the place number of each value in it."""

    def __init__(self, evidence: Evidence, name: str) -> None:
        self._evidence, self._name = evidence, name
        self._parts: list[Array] = []
        self._size = 0

    def places(self, argument: Any) -> Any:
        """Add this argument's values to the row; return their place numbers in the argument's shape."""
        value = value_of(self._evidence, argument) if type(argument) is int else argument[1]
        if type(argument) is not int and argument[0] in ("l", "t"):
            made = [self.places(each) for each in argument[1]]
            return made if argument[0] == "l" else tuple(made)
        if type(argument) is not int and not (argument[0] == "c" and isinstance(value, int)):
            raise Unknown(self._name)
        array = np.asarray(value, dtype=float)
        self._parts.append(array.ravel())
        places = np.arange(self._size, self._size + array.size).reshape(array.shape)
        self._size += array.size
        return places

    def values(self) -> Array:
        """The row as a flat array."""
        return np.concatenate(self._parts) if self._parts else np.zeros(0)


def moved_through(evidence: Evidence, operation: Operation, source: int, values: Array) -> Array:
    """The operation's result if one argument had other values and all others were zeros."""
    places, _ = moved(evidence, operation)
    parts = []
    for argument in moved_arguments(operation):
        size = evidence.values[argument].size if type(argument) is int else 1
        parts.append(values.ravel() if argument == source else np.zeros(size))
    return np.asarray(np.concatenate(parts)[places])


def moved(evidence: Evidence, operation: Operation) -> tuple[Array, Array]:
    """For each element of the result, its place in the row of all arguments' values; and that row."""
    row = _Row(evidence, plain(operation.name))
    if operation.name == "set":
        whole, index, value = operation.arguments
        result = np.array(row.places(whole))
        result[value_of(evidence, index)] = row.places(value)
    elif operation.name == "part":
        whole, part, place = operation.arguments
        owner = np.array(row.places(whole))
        flat = owner.ravel(order=place[1][0])
        flat[_places(place[1], owner)] = row.places(part)
        result = flat.reshape(owner.shape, order=place[1][0])
    else:
        result = _by_name(evidence, operation, row)
    return np.asarray(result), row.values()


def _by_name(evidence: Evidence, operation: Operation, row: _Row) -> Any:
    """Apply the operation to the place numbers of the arguments that it moves."""
    name = plain(operation.name)
    if name in ("append", "insert"):
        values = {1} if name == "append" else {2}
        given = [
            row.places(each) if at == 0 or at in values else value_of(evidence, each)
            for at, each in enumerate(operation.arguments)
        ]
    else:
        own = [row.places(each) for each in operation.arguments[:1]]
        given = [*own, *(value_of(evidence, each) for each in operation.arguments[1:])]
    if name == "view":
        return _viewed(*given)
    does = OPERATIONS[name].does
    if does is None:
        raise Unknown(name)
    return does(*given, **options_of(evidence, operation))


def moved_arguments(operation: Operation) -> Iterator[Any]:
    """The arguments whose values are moved, in the order of their place numbers."""
    name = plain(operation.name)
    if operation.name == "set":
        kept: tuple[Any, ...] = (operation.arguments[0], operation.arguments[2])
    elif operation.name == "part":
        kept = operation.arguments[:2]
    elif name in ("append", "insert"):
        kept = (operation.arguments[0], operation.arguments[1 if name == "append" else 2])
    else:
        kept = operation.arguments[:1]
    for each in kept:
        yield from _scalars(each)


def _scalars(argument: Any) -> Iterator[Any]:
    if type(argument) is int or argument[0] == "c":
        yield argument
    else:
        for each in argument[1]:
            yield from _scalars(each)


# Views ----------------------------------------------------------------------------------------------------------------


def _places(place: Any, whole: Array) -> Array:
    """The places of a view's elements in its owner, in memory order."""
    _, offset, shape, strides = place
    size = math.prod(shape)
    if size > MOST_ELEMENTS or len(shape) != len(strides):
        raise Unknown("view")
    at = np.full(shape, offset, dtype=np.int64)
    for axis, step in enumerate(strides):
        at += step * np.arange(shape[axis]).reshape([-1 if other == axis else 1 for other in range(len(shape))])
    if at.size and (at.min() < 0 or at.max() >= whole.size):
        raise Unknown("view")
    return at


def _viewed(whole: Array, place: Any) -> Array:
    return whole.ravel(order=place[0])[_places(place, whole)]
