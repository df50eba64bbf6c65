"""The adjoints of an operation's arguments, from the adjoint of its result: one step of the backward pass.

An unsupported operation raises Unknown; nothing is concluded through it. The slopes of each stand in
`recorder.calculus`; what hangs on an axis, a subscript or a place is here.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.moves import is_move, moved, moved_arguments
from byheart.reading.operations import Unknown, axis_of, ends_of, options_of, plain, subscripts_of, values_of
from byheart.recorder.calculus import BY_NUMBER, FLAT, OPAQUE, OPERATIONS, PRODUCTS, REDUCED, unbroadcast

Pulled = Iterator[tuple[int, Array]]
# What Python's max and min are of two numbers.
OF_TWO = {"max": "maximum", "min": "minimum"}


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
    is_pythons = operation.name.startswith("py.")
    if name in PRODUCTS:
        yield from _pull_product(name, operation, given, options, adjoint)
    elif name in REDUCED and not (is_pythons and name in OF_TWO and len(given) == 2):
        yield from _pull_reduced(name, operation, given, options, adjoint, out)
    elif name in OPAQUE and OPERATIONS[name].slopes:
        (slopes,) = OPERATIONS[name].slopes
        for argument, part in zip(operation.arguments, slopes(*given, adjoint), strict=True):
            yield from _to(argument, part)
    elif name == "where":
        yield from _pull_where(operation, given, adjoint)
    elif name == "clip":
        yield from _pull_clip(evidence, operation, given, adjoint)
    else:
        yield from _pull_numbers(evidence, OF_TWO.get(name, name), operation, given, adjoint, out)


def _to(argument: Any, adjoint: Array) -> Pulled:
    if type(argument) is int:
        yield argument, np.asarray(adjoint, dtype=float)


# Number by number -----------------------------------------------------------------------------------------------------


def _pull_numbers(
    evidence: Evidence, name: str, operation: Operation, given: list[Any], adjoint: Array, out: Array
) -> Pulled:
    row = OPERATIONS.get(name)
    if name not in BY_NUMBER or row is None or not row.slopes:
        raise Unknown(name)
    operands = [np.asarray(each, dtype=float) for each in given[: len(row.slopes)]]
    for argument, value, slope in zip(operation.arguments, operands, row.slopes, strict=False):
        if type(argument) is int:
            # Where exp is too large for a number, what divides by it is 0, and moves with nothing.
            own = slope(*operands, out)
            if len(operands) == 2 and row.kind == "kinked" and not evidence.slope_of_first:
                own = np.where(operands[0] == operands[1], 1.0 - own, own)
            part = np.where(np.asarray(adjoint) == 0, 0.0, adjoint * own)
            yield from _to(argument, unbroadcast(part, value.shape))


def _pull_where(operation: Operation, given: list[Any], adjoint: Array) -> Pulled:
    chosen = np.asarray(given[0], dtype=bool)
    for place, mask in ((1, chosen), (2, ~chosen)):
        shape = np.shape(given[place])
        yield from _to(operation.arguments[place], unbroadcast(np.where(mask, adjoint, 0.0), shape))


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
    operands = [np.asarray(each, dtype=float) for each in given[:2]]
    (slopes,) = OPERATIONS[name].slopes
    for argument, part in zip(operation.arguments, slopes(*operands, adjoint), strict=False):
        yield from _to(argument, part)


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
    if type(whole) is not int and operation.name.startswith("py."):
        for argument, value in zip(whole[1], given[0], strict=True):
            if name != "sum" and not np.all(value == out):
                continue
            yield from _to(argument, unbroadcast(adjoint, np.shape(value)))
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
    elif name in ("var", "std"):
        count = x.size / np.size(out) - options.get("ddof", 0)
        spread = spread * (x - np.mean(x, axis=axis, keepdims=True)) / count * (2 if name == "var" else 1 / out)
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
