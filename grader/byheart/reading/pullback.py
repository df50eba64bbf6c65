"""The adjoints of an operation's arguments, from the adjoint of its result: one step of the backward pass.

An unsupported operation raises Unknown; nothing is concluded through it. To support another elementwise function, add
it in `formulas`; to support another kind of operation, add a branch in `_pull`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.formulas import BINARY, ELEMENTWISE, FLAT, PRODUCTS, REDUCTIONS, axis_of, ends_of, subscripts_of
from byheart.reading.moves import is_move, moved, moved_arguments
from byheart.reading.operations import Unknown, options_of, plain, values_of

Pulled = Iterator[tuple[int, Array]]


def pulled(evidence: Evidence, operation: Operation, adjoint: Array) -> Pulled:
    """The adjoint of each argument, in its shape; `adjoint` is that of the result, in its shape. Raises Unknown."""
    with np.errstate(all="ignore"):
        try:
            yield from _pull(evidence, operation, adjoint)
        except (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError) as problem:
            raise Unknown(f"{plain(operation.name)} ({problem})") from None


def _pull(evidence: Evidence, operation: Operation, adjoint: Array) -> Pulled:
    name = plain(operation.name)
    if name in FLAT:
        return
    if is_move(operation):
        yield from _pull_moved(evidence, operation, adjoint)
        return
    given = values_of(evidence, operation)
    options = options_of(evidence, operation)
    out = evidence.values[operation.result]
    if name in ELEMENTWISE:
        x = np.asarray(given[0], dtype=float)
        yield from _to(operation.arguments[0], adjoint * ELEMENTWISE[name][1](x, out))
    elif name in PRODUCTS:
        yield from _pull_product(name, operation, given, options, adjoint)
    elif name in BINARY or (name in ("max", "min") and len(given) == 2 and np.ndim(given[1]) == np.ndim(given[0]) == 0):
        yield from _pull_pair(name, operation, given, adjoint, out)
    elif name in REDUCTIONS:
        yield from _pull_reduced(name, operation, given, options, adjoint, out)
    elif name == "where":
        yield from _pull_where(operation, given, adjoint)
    elif name == "clip":
        yield from _pull_clip(evidence, operation, given, adjoint)
    else:
        raise Unknown(name)


def _to(argument: Any, adjoint: Array) -> Pulled:
    if type(argument) is int:
        yield argument, np.asarray(adjoint, dtype=float)


def _unbroadcast(adjoint: Any, shape: tuple[int, ...]) -> Array:
    """Sum an adjoint over the axes along which its argument was broadcast."""
    adjoint = np.asarray(adjoint, dtype=float)
    while adjoint.ndim > len(shape):
        adjoint = adjoint.sum(axis=0)
    for axis, length in enumerate(shape):
        if length == 1 and adjoint.shape[axis] != 1:
            adjoint = adjoint.sum(axis=axis, keepdims=True)
    return np.broadcast_to(adjoint, shape)


# Elementwise ----------------------------------------------------------------------------------------------------------


def _pull_pair(name: str, operation: Operation, given: list[Any], adjoint: Array, out: Array) -> Pulled:
    name = {"max": "maximum", "min": "minimum"}.get(name, name)
    a, b = (np.asarray(each, dtype=float) for each in given[:2])
    for place, value in enumerate((a, b)):
        if type(operation.arguments[place]) is int:
            slope = BINARY[name][1 + place](a, b, out)
            yield from _to(operation.arguments[place], _unbroadcast(adjoint * slope, value.shape))


def _pull_where(operation: Operation, given: list[Any], adjoint: Array) -> Pulled:
    chosen = np.asarray(given[0], dtype=bool)
    for place, mask in ((1, chosen), (2, ~chosen)):
        shape = np.shape(given[place])
        yield from _to(operation.arguments[place], _unbroadcast(np.where(mask, adjoint, 0.0), shape))


def _pull_clip(evidence: Evidence, operation: Operation, given: list[Any], adjoint: Array) -> Pulled:
    x = np.asarray(given[0], dtype=float)
    low, high = ends_of(given, operation, evidence)
    within = (x >= (-np.inf if low is None else low)) & (x <= (np.inf if high is None else high))
    yield from _to(operation.arguments[0], adjoint * within)


# Products -------------------------------------------------------------------------------------------------------------


def _pull_product(
    name: str, operation: Operation, given: list[Any], options: Mapping[str, Any], adjoint: Array
) -> Pulled:
    if name in ("einsum", "tensordot"):
        yield from _pull_summed(operation, *subscripts_of(name, given, options), given, adjoint)
        return
    a, b = (np.asarray(each, dtype=float) for each in given[:2])
    first, second = operation.arguments[:2]
    if name in ("outer", "multiply.outer"):
        table = adjoint.reshape(a.size, b.size)
        yield from _to(first, (table @ b.ravel()).reshape(a.shape))
        yield from _to(second, (a.ravel() @ table).reshape(b.shape))
    elif a.ndim == 0 or b.ndim == 0:
        yield from _to(first, _unbroadcast(adjoint * b, a.shape))
        yield from _to(second, _unbroadcast(adjoint * a, b.shape))
    elif name == "vdot" or (a.ndim == b.ndim == 1):
        yield from _to(first, (adjoint * b.ravel()).reshape(a.shape))
        yield from _to(second, (adjoint * a.ravel()).reshape(b.shape))
    elif a.ndim <= 2 and b.ndim <= 2:
        yield from _pull_table(name, operation, a, b, adjoint)
    elif name == "MatMult":
        yield from _to(first, _unbroadcast(adjoint @ np.swapaxes(b, -1, -2), a.shape))
        yield from _to(second, _unbroadcast(np.swapaxes(a, -1, -2) @ adjoint, b.shape))
    else:
        raise Unknown(name)


def _pull_table(name: str, operation: Operation, a: Array, b: Array, adjoint: Array) -> Pulled:
    """The adjoints for a product of vectors or matrices (at most two axes each)."""
    first, second = operation.arguments[:2]
    if name == "inner":
        b = b.T
    rows, columns = np.atleast_2d(a), b.reshape(-1, 1) if b.ndim == 1 else b
    table = adjoint.reshape(rows.shape[0], columns.shape[1])
    yield from _to(first, (table @ columns.T).reshape(a.shape))
    back = (rows.T @ table).reshape(b.shape)
    yield from _to(second, back.T if name == "inner" else back)


def _pull_summed(operation: Operation, names: list[str], output: str, given: list[Any], adjoint: Array) -> Pulled:
    """The adjoints for a sum of products whose axes have these letters."""
    first = 0 if plain(operation.name) == "tensordot" else 1  # an einsum begins with its text
    arrays = [np.asarray(each, dtype=float) for each in given[first : first + len(names)]]
    for place, own in enumerate(names):
        others = [name for at, name in enumerate(names) if at != place]
        factors = [array for at, array in enumerate(arrays) if at != place]
        here = "".join(letter for letter in own if letter in output or any(letter in name for name in others))
        back = np.einsum(f"{','.join([output, *others])}->{here}", adjoint, *factors)
        shape = [back.shape[here.index(letter)] if letter in here else 1 for letter in own]
        yield from _to(operation.arguments[first + place], np.broadcast_to(back.reshape(shape), arrays[place].shape))


# Sums, means, largest and smallest ------------------------------------------------------------------------------------


def _pull_reduced(
    name: str, operation: Operation, given: list[Any], options: Mapping[str, Any], adjoint: Array, out: Array
) -> Pulled:
    whole = operation.arguments[0]
    if type(whole) is not int and name in ("sum", "max", "min"):
        for argument, value in zip(whole[1], given[0], strict=True):
            if name != "sum" and not np.all(value == out):
                continue
            yield from _to(argument, _unbroadcast(adjoint, np.shape(value)))
        return
    x = np.asarray(given[0], dtype=float)
    axis, keepdims = axis_of(name, given, options)
    if name == "sum" and operation.name == "py.sum":
        axis = 0
    if axis is not None and not keepdims:
        adjoint, out = np.expand_dims(adjoint, axis), np.expand_dims(out, axis)
    spread = np.broadcast_to(adjoint, x.shape)
    if name in ("mean", "average"):
        spread = spread * (np.size(out) / x.size)
    elif name in ("max", "amax", "min", "amin"):
        spread = spread * (x == out)
    yield from _to_all(whole, spread)


def _to_all(argument: Any, adjoint: Array) -> Pulled:
    """To an argument, or to each item of a list of them."""
    if type(argument) is int:
        yield from _to(argument, adjoint)
    elif argument[0] in ("l", "t"):
        for item, own in zip(argument[1], adjoint, strict=True):
            yield from _to_all(item, own)


# Moves ----------------------------------------------------------------------------------------------------------------


def _pull_moved(evidence: Evidence, operation: Operation, adjoint: Array) -> Pulled:
    places, values = moved(evidence, operation)
    gathered = np.zeros(values.size)
    np.add.at(gathered, np.asarray(places).ravel(), np.broadcast_to(adjoint, np.shape(places)).ravel())
    at = 0
    for argument in moved_arguments(operation):
        size = evidence.values[argument].size if type(argument) is int else 1
        yield from (
            _to(argument, gathered[at : at + size].reshape(evidence.values[argument].shape))
            if type(argument) is int
            else ()
        )
        at += size
