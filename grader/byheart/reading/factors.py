"""Split a value of the backward pass into factors, and remove scalar factors, signs and transposes from it.

Errors and values of the forward pass are never split. This module does not decide whether a factor is right: `slope`,
`delta` and others do. To see through another operation, extend `_inner`.
"""

from collections.abc import Iterable
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import BackwardPass, Factor
from byheart.reading.evidence import Operation
from byheart.reading.moves import is_move

_DEEPEST = 40


def core(back: BackwardPass, reference: int) -> tuple[int, int]:
    """The value without scalar factors, sign changes and moves, and the sign (+1 or -1) of what was removed."""
    sign = 1
    while (operation := back.made(reference)) is not None and reference not in back.errors:
        inner = _inner(back, operation, operations.plain(operation.name))
        if inner is None:
            break
        reference, turn = inner
        sign *= turn
    return reference, sign


def _inner(back: BackwardPass, operation: Operation, name: str) -> tuple[int, int] | None:
    arguments = operation.arguments
    first = arguments[0] if arguments else None
    if name == "USub" and type(first) is int:
        return first, -1
    if is_move(operation) and not operation.in_place and type(first) is int and name != "item":
        return (first, 1) if back.value(first).size == back.value(operation.result).size else None
    if name == "item" and type(first) is int and back.value(first).size == back.value(operation.result).size:
        return first, 1
    if name in ("Mult", "Div", "Add", "Sub") and len(arguments) >= 2:
        return _beside_number(back, operation, name)
    return None


def _beside_number(back: BackwardPass, operation: Operation, name: str) -> tuple[int, int] | None:
    for place in (0, 1):
        own, other = operation.arguments[place], operation.arguments[1 - place]
        value = back.evidence.value(other)
        if type(own) is not int or value is None or (name == "Div" and place == 1):
            continue
        if name in ("Add", "Sub"):
            if not np.any(value) and value.size <= back.value(own).size:
                return own, -1 if name == "Sub" and place == 1 else 1
            continue
        if value.size == 1 and (back.evidence.is_literal(operation, 1 - place) or not carries(back, other, own)):
            number = float(value.ravel()[0])
            return (own, -1 if number < 0 else 1) if number else None
    return None


def carries(back: BackwardPass, other: Any, own: int) -> bool:
    """Whether a single number is more than a scalar factor: in layers of one unit, all values are single numbers."""
    if back.touched(other) or (type(other) is int and other in back.derived):
        return True
    return back.value(own).size == 1 and type(other) is int and back.is_input(other)


def factors_of(back: BackwardPass, reference: int, stop: Iterable[int] = ()) -> list[Factor]:
    """The factors of an elementwise product, in the order in which they stand."""
    found: list[Factor] = []
    _collect(back, reference, 1, frozenset(stop), found, 0)
    return found


def _collect(
    back: BackwardPass, reference: int, exponent: int, stop: frozenset[int], found: list[Factor], depth: int
) -> None:
    operation = back.made(reference)
    name = back.name(reference)
    own = Factor(reference, back.touched(reference), exponent)
    if operation is None or depth > _DEEPEST or reference in stop or _is_whole(back, reference):
        found.append(own)
    elif name in ("Mult", "Div") and len(operation.arguments) >= 2:
        for place, argument in enumerate(operation.arguments[:2]):
            if type(argument) is int:
                turned = -exponent if name == "Div" and place == 1 else exponent
                _collect(back, argument, turned, stop, found, depth + 1)
    elif name == "einsum" and _is_value_by_value(operation):
        for argument in operation.arguments[1:]:
            if type(argument) is int:
                _collect(back, argument, exponent, stop, found, depth + 1)
    elif (inner := _inner(back, operation, name)) is not None:
        _collect(back, inner[0], exponent, stop, found, depth + 1)
    else:
        found.append(own)


def _is_whole(back: BackwardPass, reference: int) -> bool:
    """Whether a value is never split: an error or a value of the forward pass."""
    return reference in back.errors or reference in back.step.forward


def _is_value_by_value(operation: Operation) -> bool:
    text = operation.arguments[0][1] if type(operation.arguments[0]) is list else ""
    inputs, _, output = str(text).replace(" ", "").partition("->")
    return all(each == output for each in inputs.split(","))


def split(factors: Iterable[Factor]) -> tuple[list[Factor], list[Factor]]:
    """The factors that depend on the step's errors, and the factors that don't."""
    kept = list(factors)
    return [each for each in kept if each.touched], [each for each in kept if not each.touched]
