"""Compute the result of a recorded operation again from its arguments.

An operation that is not supported, or whose recorded result differs, raises Unknown; nothing is concluded through it.
Results larger than a recording can hold are refused. How each is computed stands in `recorder.calculus`.
"""

import math
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.moves import is_move, moved
from byheart.reading.operations import (
    MOST_ELEMENTS,
    Different,
    Unknown,
    axis_of,
    ends_of,
    options_of,
    plain,
    summed_axes,
    values_of,
)
from byheart.recorder.calculus import BY_NUMBER, FLAT, MOVED, OPERATIONS, PRODUCTS, REDUCED, SUMMED

_ROUNDING, _SINGLE_ROUNDING, _CANCELLED = 1e-9, 1e-4, 1e-4
# Moves whose result can be larger than their arguments.
_GROWING = {"tile", "repeat", "broadcast_to"}


def checked(evidence: Evidence, operation: Operation) -> None:
    """Raise Unknown unless the recorded result is right; each operation is computed again only once."""
    if evidence.sound.get(id(operation)) is operation:
        return
    noted = evidence.values[operation.result]
    here = recomputed(evidence, operation)
    if here.shape != noted.shape:
        raise Different(f"{plain(operation.name)} (of another shape)")
    single = "s" in {evidence.kinds[each] for each in (*operation.references(), operation.result)}
    rounding = _SINGLE_ROUNDING if single else _ROUNDING
    size = max(_size(noted), _CANCELLED * _size_of_operands(evidence, operation))
    if not np.allclose(here, noted, rtol=rounding, atol=rounding * max(size, 1e-30), equal_nan=True):
        raise Different(f"{plain(operation.name)} (its result isn't what its inputs give)")
    evidence.sound[id(operation)] = operation


def _size(values: Array) -> float:
    return float(np.max(np.abs(values), initial=0, where=np.isfinite(values)))


def _size_of_operands(evidence: Evidence, operation: Operation) -> float:
    """The size of the terms that were summed: where they cancel, the result has fewer exact digits."""
    sizes = [_size(evidence.values[each]) for each in operation.references()]
    if plain(operation.name) in SUMMED:
        return math.prod(sizes[:3])
    return max(sizes, default=0.0)


def recomputed(evidence: Evidence, operation: Operation) -> Array:
    """The operation's result, computed from its arguments. Raises Unknown."""
    with np.errstate(all="ignore"):
        try:
            _refuse_large(evidence, operation)
            return np.asarray(_compute(evidence, operation), dtype=np.float64)
        except (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError) as problem:
            raise Unknown(f"{plain(operation.name)} ({problem})") from None


def _refuse_large(evidence: Evidence, operation: Operation) -> None:
    """Raise Unknown if the result would be larger than a recording can hold."""
    sizes = [evidence.values[each].size for each in operation.references()]
    numbers = [each[1] for each in _numbers_in(operation.arguments[1:])]
    name = plain(operation.name)
    product = math.prod(max(size, 1) for size in sizes[:2])
    if name in _GROWING:
        product = max(sizes, default=1) * math.prod(max(abs(number), 1) for number in numbers)
    if name not in MOVED or name in _GROWING:
        many = name == "einsum" and len(sizes) > 2 and math.prod(max(size, 1) for size in sizes) > MOST_ELEMENTS**2
        if product > 16 * MOST_ELEMENTS or many:
            raise Unknown(f"{name} (too large)")


def _numbers_in(arguments: Any) -> Iterator[Any]:
    for each in arguments:
        if type(each) is list and each[0] in ("l", "t"):
            yield from _numbers_in(each[1])
        elif type(each) is list and each[0] == "c" and type(each[1]) is int:
            yield each


def _compute(evidence: Evidence, operation: Operation) -> Any:
    name = plain(operation.name)
    if is_move(operation):
        places, values = moved(evidence, operation)
        return np.concatenate([values, [0.0]])[places]
    given = values_of(evidence, operation)
    options = options_of(evidence, operation)
    if name in FLAT:
        return evidence.values[operation.result]
    if name in PRODUCTS:
        return product(name, given, options)
    if name in REDUCED:
        return reduced(name, given, options)
    if name == "where":
        return np.where(*given)
    if name == "clip":
        return np.clip(np.asarray(given[0], dtype=float), *ends_of(given, operation, evidence))
    does: Any = OPERATIONS[name].does if name in BY_NUMBER else None
    if does is None:
        raise Unknown(name)
    return does(*(np.asarray(each, dtype=np.float64) for each in given[: len(OPERATIONS[name].slopes)]))


def product(name: str, given: list[Any], options: Mapping[str, Any]) -> Any:
    """A product of arrays, from the values of its arguments."""
    if name == "einsum":
        return np.einsum(given[0], *(np.asarray(each, dtype=float) for each in given[1:]))
    a, b = (np.asarray(each, dtype=float) for each in given[:2])
    does = OPERATIONS[name].does
    return np.tensordot(a, b, summed_axes(given, options, a.ndim)) if does is None else does(a, b)


def reduced(name: str, given: list[Any], options: Mapping[str, Any]) -> Any:
    """A sum, a mean, a largest or a smallest number, from the values of its arguments."""
    if isinstance(given[0], list | tuple) and not options and name in ("sum", "max", "min"):
        start = given[1] if name == "sum" and len(given) > 1 else 0
        return sum(given[0], start) if name == "sum" else max(given[0]) if name == "max" else min(given[0])
    if name in ("max", "min") and len(given) > 1 and not isinstance(given[1], int):
        return (np.maximum if name == "max" else np.minimum)(given[0], given[1])
    if name in ("max", "min") and len(given) == 2 and np.ndim(given[0]) == 0:
        return max(given[:2]) if name == "max" else min(given[:2])
    axis, keepdims = axis_of(name, given, options)
    does: Any = OPERATIONS[name].does
    fewer = {"ddof": options["ddof"]} if "ddof" in options and name in ("var", "std") else {}
    return does(np.asarray(given[0], dtype=float), axis=axis, keepdims=keepdims, **fewer)
