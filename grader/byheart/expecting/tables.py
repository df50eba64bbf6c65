"""Many arrays of many shapes as two plain ones: every number in a row, and every shape.

All that is kept (see `shelf`) is made of named arrays that NumPy alone can read, without pickle: numbers, and texts. In
a table, the columns are arrays of the same length. This file doesn't know what the arrays mean.
"""

import hashlib
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]

# In a table of shapes, what stands behind the last length of a shape that has fewer axes than another.
_NO_AXIS = -1


def texts(each: Sequence[str]) -> NDArray[Any]:
    """A column of texts."""
    return np.array(each, dtype=str) if len(each) else np.zeros(0, "<U1")


def whole(each: Sequence[int]) -> NDArray[Any]:
    """A column of whole numbers."""
    return np.array(each, dtype="<i8")


def row_of(arrays: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """Every number of these arrays, one after the other, as float64."""
    return np.concatenate([np.zeros(0), *(each.ravel() for each in arrays)]).astype("<f8")


def shapes_of(shapes: Sequence[Sequence[int]]) -> NDArray[Any]:
    """A line for each shape, with -1 where it has no further axis."""
    most = max(map(len, shapes), default=0)
    lines = [[*shape, *[_NO_AXIS] * (most - len(shape))] for shape in shapes]
    return np.array(lines, dtype="<i8").reshape(len(shapes), most)


def each_shape(shapes: NDArray[Any]) -> list[tuple[int, ...]]:
    """The shapes that `shapes_of` wrote down."""
    return [tuple(length for length in line if length != _NO_AXIS) for line in shapes.tolist()]


def each_array(row: NDArray[Any], shapes: NDArray[Any]) -> list[NDArray[Any]]:
    """The arrays that `row_of` and `shapes_of` wrote down."""
    found, at = [], 0
    for shape in each_shape(shapes):
        size = math.prod(shape)
        found.append(row[at : at + size].reshape(shape))
        at += size
    return found


def grouped(things: Sequence[Any], owner: NDArray[Any], owners: int) -> list[list[Any]]:
    """The things by the number of their owner, from 0; some owners have none."""
    found: list[list[Any]] = [[] for _ in range(owners)]
    for thing, whose in zip(things, owner.tolist(), strict=True):
        found[whose].append(thing)
    return found


def digest_of_arrays(arrays: Arrays) -> str:
    """SHA-256 of these arrays with their names, types and shapes."""
    found = hashlib.sha256()
    for name, each in sorted(arrays.items()):
        found.update(f"{name} {each.dtype.str} {each.shape}\n".encode() + each.tobytes())
    return found.hexdigest()
