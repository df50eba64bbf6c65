"""Compute the result of a recorded operation again from its arguments.

An operation that is not supported, or whose recorded result differs, raises Unknown; nothing is concluded through it.
Results larger than a recording can hold are refused. How each is computed stands in `recorder.calculus`.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation, references_in
from byheart.reading.moves import is_move, moved
from byheart.reading.operations import (
    LIMITS,
    MOST_ELEMENTS,
    OF_RESULT,
    Different,
    Unknown,
    axis_of,
    ends_of,
    options_of,
    plain,
    summed_axes,
    values_of,
)
from byheart.recorder.calculus import BY_NUMBER, FLAT, MOVED, OPAQUE, OPERATIONS, PRODUCTS, REDUCED, SUMMED, SUMS

# How far a result may be off: by a part of itself, and by a part of the terms that it is a sum of, which may cancel.
# Terms above a largest count no more than that. In a sum with 1e300, any other number would be a rounding.
_ROUNDING, _CANCELLED, _LARGEST = 1e-9, 1e-13, 1e6
_SINGLE_ROUNDING, _SINGLE_CANCELLED, _SINGLE_LARGEST = 1e-5, 1e-6, 1e3
_SMALLEST = 1e-35
# Options that say how a result is computed or kept, and not which it is; the type of its numbers is looked at.
_HARMLESS = {"copy", "subok", "optimize", "casting", "dtype"}
# What takes the type of the numbers as its second argument.
_TYPED = {"array", "asarray", "asanyarray", "ascontiguousarray", "astype", "matrix", "asmatrix", "mat"}
# How far a whole number in an argument may reach where it says how much is made, as the diagonal's place does.
_MOST_PLACES = 1000
# Moves whose result can be larger than their arguments.
_GROWING = {"tile", "repeat", "broadcast_to", "sliding_window_view"}


def checked(evidence: Evidence, operation: Operation) -> None:
    """Raise Unknown unless the recorded result is right; each operation is computed again only once."""
    if evidence.sound.get(id(operation)) is operation:
        return
    noted = evidence.values[operation.result]
    whole, here = _computed(evidence, operation)
    if here.shape != noted.shape:
        raise Different(f"{plain(operation.name)} (of another shape)")
    single = "s" in {evidence.kinds[each] for each in (*operation.references(), operation.result)}
    rounding = _SINGLE_ROUNDING if single else _ROUNDING
    part, largest = (_SINGLE_CANCELLED, _SINGLE_LARGEST) if single else (_CANCELLED, _LARGEST)
    lost = part * np.minimum(_terms(evidence, operation, single), largest)
    if not np.allclose(here, noted, rtol=rounding, atol=_SMALLEST + lost, equal_nan=True):
        raise Different(f"{plain(operation.name)} (its result isn't what its inputs give)")
    if not np.array_equal(whole, here, equal_nan=True):
        raise Unknown(f"{plain(operation.name)} (of whole numbers)")
    evidence.sound[id(operation)] = operation


def _size(values: Array) -> float:
    return float(np.max(np.abs(values), initial=0, where=np.isfinite(values)))


def _terms(evidence: Evidence, operation: Operation, single: bool) -> Any:
    """How large the terms are that a result is a sum of, number by number, or all: it is exact only in their digits.

    What is computed number by number is so in its own digits, but where float32 has rounded an operand before. Only
    the operation's own operands count: a recording that is made up may name any others behind them.
    """
    name = plain(operation.name)
    if name in SUMMED or name in SUMS:
        return np.nan_to_num(np.abs(recomputed(evidence.signless, operation)))
    if name in OPAQUE or name in ("var", "std") or (single and name in BY_NUMBER):
        own = [one for each in operation.arguments[:2] for one in references_in(each)]
        return max((_size(evidence.values[each]) for each in own), default=0.0)
    return 0.0


def computed_anew(evidence: Evidence, operation: Operation) -> Array:
    """The same of other arguments than were recorded, also where its slope is 0 everywhere. Raises Unknown."""
    name = plain(operation.name)
    if name not in FLAT and operation.name != "changed":
        return recomputed(evidence, operation)
    does = OPERATIONS[name].does if name in FLAT else None
    if does is None:
        raise Unknown(name)
    with np.errstate(all="ignore"):
        try:
            return of_opaque(does, values_of(evidence, operation), options_of(evidence, operation))
        except (TypeError, ValueError, IndexError, OverflowError) as problem:
            raise Unknown(f"{name} ({problem})") from None


def of_opaque(does: Any, given: Sequence[Any], options: Mapping[str, Any]) -> Array:
    """What a function gives that is called as the script has called it."""
    return np.asarray(does(*given, **options), dtype=np.float64)


def recomputed(evidence: Evidence, operation: Operation) -> Array:
    """The operation's result, computed from its arguments. Raises Unknown."""
    return _computed(evidence, operation)[1]


def _computed(evidence: Evidence, operation: Operation) -> tuple[Array, Array]:
    """The operation's result in fractions; and as it is in the type that it was asked to have. Raises Unknown."""
    name = plain(operation.name)
    with np.errstate(all="ignore"):
        try:
            _refuse_large(evidence, operation)
            _refuse_options(operation)
            made = np.asarray(_compute(evidence, operation), dtype=np.float64)
            return made, made.astype(_type_of(operation)).astype(np.float64)
        except (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError) as problem:
            raise Unknown(f"{name} ({problem})") from None


def _type_of(operation: Operation) -> np.dtype[Any]:
    """The type of number that a result is asked to have; fractions of any kind count as the same. Raises TypeError."""
    asked: Any = operation.options.get("dtype", ["c", None])
    if plain(operation.name) in _TYPED and len(operation.arguments) > 1:
        asked = operation.arguments[1]
    made: np.dtype[Any] = np.dtype(asked[1])
    if made.kind not in "fiub":
        raise TypeError("no numbers")
    return np.dtype(float) if made.kind == "f" else made


def _refuse_options(operation: Operation) -> None:
    """Raise Different where an option is given that would change the result, and isn't computed with."""
    name = plain(operation.name)
    known: Iterable[str] = OF_RESULT
    if operation.name.startswith("py."):
        known = ("start",)
    elif name in REDUCED:
        known = ("axis", "keepdims", "ddof", "initial")
    elif name in BY_NUMBER or name in PRODUCTS:
        known = {"tensordot": ("axes",), "clip": LIMITS}.get(name, ())
    others = operation.options.keys() - {*known, *_HARMLESS}
    if others and name in OPERATIONS and name not in FLAT:
        raise (Unknown if name in OPAQUE else Different)(f"{name} (by {min(others)})")


def _refuse_large(evidence: Evidence, operation: Operation) -> None:
    """Raise Unknown if the result would be larger than a recording can hold."""
    name = plain(operation.name)
    numbers = [each[1] for each in _numbers_in(operation.arguments[1:])]
    size = _largest(evidence, operation, name)
    if name in OPAQUE and (size > MOST_ELEMENTS or any(abs(number) > _MOST_PLACES for number in numbers)):
        raise Unknown(f"{name} (too large)")
    if name in _GROWING:
        size *= math.prod(max(abs(number), 1) for number in numbers)
    if size > 16 * MOST_ELEMENTS:
        raise Unknown(f"{name} (too large)")


def _largest(evidence: Evidence, operation: Operation, name: str) -> int:
    """How many numbers the result can have at most; for an einsum, how many products are made."""
    shapes = [evidence.values[each].shape for each in operation.references()]
    if name in BY_NUMBER:
        return math.prod(np.broadcast_shapes(*shapes))
    if name in MOVED or name in REDUCED or name == "vdot":
        return sum(map(math.prod, shapes)) + len(operation.arguments)
    if name in ("dot", "MatMult", "inner") and len(shapes) == 2:
        kept = shapes[1][:-1] if name == "inner" else shapes[1][:-2] + shapes[1][-1:]
        return math.prod(shapes[0][:-1] + kept)
    if name == "einsum" and "." not in (text := str(operation.arguments[0][1])):
        names = text.replace(" ", "").partition("->")[0].split(",")
        given = [np.shape(each) for each in values_of(evidence, operation)[1:]]
        lengths: dict[str, int] = {}
        for at, own in enumerate(names):
            for axis, letter in enumerate(own):
                lengths[letter] = max(given[at][axis], lengths.get(letter, 1))
        return math.prod(lengths.values())
    return math.prod(max(length, 1) for each in shapes[:2] for length in each)


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
        return values[places]
    given = values_of(evidence, operation)
    options = options_of(evidence, operation)
    if name in FLAT:
        return evidence.values[operation.result]
    if name in PRODUCTS:
        return product(name, given, options)
    if name in REDUCED:
        return reduced(operation.name, given, options)
    if name in OPAQUE:
        return of_opaque(OPERATIONS[name].does, given, options)
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


def reduced(recorded: str, given: list[Any], options: Mapping[str, Any]) -> Any:
    """A sum, a mean, a largest or a smallest number, from the values of its arguments, under its recorded name."""
    name = plain(recorded)
    if recorded.startswith("py."):
        own: Mapping[str, Any] = {"sum": sum, "max": max, "min": min}
        return own[name](*given, **options)
    if len(given) > 2:
        raise TypeError("more than an axis")
    axis, keepdims = axis_of(name, given, options)
    does: Any = OPERATIONS[name].does
    others = {key: each for key, each in options.items() if key in ("ddof", "initial")}
    return does(np.asarray(given[0], dtype=float), axis=axis, keepdims=keepdims, **others)
