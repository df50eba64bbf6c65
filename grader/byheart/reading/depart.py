"""Where the values of a step depart from the true ones, for weights that are used in several layers, as over time.

A value is known if it is, up to a factor, the adjoint of a value of the forward pass or what goes back along one of
its uses. The first value that isn't known and whose operands all are is where it departs; intermediate products that
lead to a known value are passed over. For weights of one layer, `update` and `delta` know more; of single numbers,
`locate` asks here as well.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.delta import of_new_weights
from byheart.reading.evidence import Array, Operation
from byheart.reading.factors import core
from byheart.reading.gradient import Change
from byheart.reading.lines import line_of, line_of_missing
from byheart.reading.moves import is_move
from byheart.reading.pullback import pulled
from byheart.reading.training import Error
from byheart.reading.ways import same
from byheart.reading.weights import uses_of
from byheart.recorder.calculus import PRODUCTS, TIMES

_MOST = 2000
_ONE = 1e-6  # how far factors may be apart that are one, as a share of it
_NEAR = 1e-9  # how far a single number may be from the true one, as a share of it
_NOT_ALL = "not all that should be sent back is in it"


@dataclass(frozen=True)
class _Truths:
    """The true quantities of a step, by their size; of single numbers, how large they are, in order.

    Of single numbers any is a multiple of any other, so they are compared with the factors that are allowed for them.
    """

    tables: Mapping[int, Sequence[Array]]
    numbers: Array
    factors: Sequence[float]

    def have(self, value: Array) -> bool:
        """Whether this is one of them, up to a factor; of a single number, up to an allowed one."""
        if value.size > 1:
            return any(same(value, each) is not None for each in self.tables.get(value.size, ()))
        sizes = abs(float(value.item())) / np.array(self.factors)
        at = np.searchsorted(self.numbers, sizes * (1 - _NEAR))
        found = np.append(self.numbers, np.inf)[at]
        return bool(np.any(found <= sizes * (1 + _NEAR)))


def departure(back: BackwardPass, changes: Iterable[Change]) -> Finding | None:
    """What is sent back wrongly on the way to the first of these weights of which that is seen; None for none.

    It is looked for only on the way to weights that are used in several layers.
    """
    several = [each for each in changes if len({one.depth for one in uses_of(back, each)}) > 1]
    truths = _truths(back) if several else None
    return next(filter(None, (_departure(back, each, truths) for each in several)), None) if truths else None


def departure_of_number(back: BackwardPass, change: Change) -> Finding | None:
    """The same for a weight that is one number, in whatever layers it is used."""
    return _departure(back, change, _truths(back)) if change.slope.size == 1 else None


def _departure(back: BackwardPass, change: Change, truths: _Truths) -> Finding | None:
    depth = max((each.depth for each in uses_of(back, change)), default=0)
    unknown = _unknown_behind(back, change, truths)
    first = next(
        (each for each in unknown if not {one.result for one in unknown}.intersection(each.references())), None
    )
    if first is None or first.result == change.variable.after or _adds(back, first, change):
        return None
    if change.slope.size == 1:
        return _of_numbers(back, first, change, depth)
    part = next((each for each in first.references() if _is_part(back, each, truths)), None)
    if part is not None:
        return Finding("hidden_delta", line_of(back, part), _NOT_ALL, depth)
    early = _of_another(back, first, change)
    if early is not None:
        own = line_of(back, early)
        line = line_of_missing(back, early, own) if back.name(early) in PRODUCTS else own
        return Finding("hidden_delta", line, _NOT_ALL, depth)
    return Finding("hidden_delta", line_of(back, first.result), "", depth)


def _of_numbers(back: BackwardPass, first: Operation, change: Change, depth: int) -> Finding:
    """The finding for the first operation that makes an unknown number: what is odd among what it is made of."""
    line = line_of(back, first.result)
    if _takes_delta(back, first, change):
        return Finding("derivative", line, "", depth)
    if {each.variable.after for each in back.changes}.intersection(first.references()):
        return of_new_weights(back, line, depth)
    slope = next((each for each in first.references() if _is_local_slope(back, each)), None)
    if slope is not None:
        return Finding("slope", line_of(back, slope), "", depth)
    return Finding("hidden_delta", line, "", depth)


def _is_local_slope(back: BackwardPass, reference: int) -> bool:
    """Whether a number is made of a layer's values for the way back alone, as the slope of a curve is."""
    made = back.made(reference)
    return made is not None and reference in back.derived - back.step.forward and not back.touched(reference)


def _takes_delta(back: BackwardPass, product: Operation, change: Change) -> bool:
    """Whether this multiplies what goes back to one of the sums in which a weight is used."""
    sums = [back.adjoints[one] for each in uses_of(back, change) if (one := each.operation.result) in back.adjoints]
    found = _with_sizes(back, {1: [each for each in sums if each.size == 1]})
    return any(
        back.touched(each) and back.value(each).size == 1 and found.have(back.value(each))
        for each in product.references()
    )


def _of_another(back: BackwardPass, product: Operation, change: Change) -> int | None:
    """What stands beside what a weight was multiplied with, and is what goes back to a later value than its sum.

    None where nothing is that stands there.
    """
    if operations.plain(product.name) not in TIMES:
        return None
    carries = [each for each in product.references() if back.touched(each) and back.value(each).size > 1]
    others = [each for each in product.references() if each not in carries]
    sums = [back.adjoints[one] for each in uses_of(back, change) if (one := each.operation.result) in back.adjoints]
    if len(carries) != 1 or not others or not all(back.is_input(core(back, each)[0]) for each in others):
        return None
    return None if any(same(back.value(carries[0]), each) is not None for each in sums) else carries[0]


def _is_part(back: BackwardPass, reference: int, truths: _Truths) -> bool:
    """Whether a value goes back along one use of what has several, and isn't all that goes back there.

    What one output sends back has one direction at all times: then its size says what it is.
    """
    value = back.value(reference)
    if value.size < 2 or not back.touched(reference) or not _is_known(back, reference, truths):
        return False
    size = _factor_of_errors(back)
    whole = [same(value, each) for each in back.adjoints.values() if each.size == value.size]
    parts = [same(value, each) for each in truths.tables.get(value.size, ())]
    as_large = [
        any(each is not None and abs(each - size) <= 1e-6 * abs(size) for each in one) for one in (whole, parts)
    ]
    return as_large == [False, True] or all(each is None for each in whole)


def _adds(back: BackwardPass, operation: Operation, change: Change) -> bool:
    """Whether this adds to a value of the weight's own size: to a sum of its derivatives."""
    plain = operations.plain(operation.name) in ("Add", "Sub")
    return plain and back.value(operation.result).size == change.slope.size


def _truths(back: BackwardPass) -> _Truths:
    tables: dict[int, list[Array]] = {}
    for each in _true_quantities(back):
        tables.setdefault(each.size, []).append(each)
    return _with_sizes(back, tables)


def _with_sizes(back: BackwardPass, tables: Mapping[int, Sequence[Array]]) -> _Truths:
    """These quantities; the script's own single numbers may be as many times larger as its errors are."""
    numbers = np.sort(np.abs([float(each.item()) for each in tables.get(1, ())]))
    size = abs(_factor_of_errors(back))
    return _Truths(tables, numbers, sorted({size * abs(each) for each in back.number_factors if each}))


def _factor_of_errors(back: BackwardPass) -> float:
    """How many times what the loss sends back the script's own error is; 1 where it is no multiple of that.

    For the cross-entropy it is the weighted sum that gets the error itself. Of several errors, only one of both is the
    same multiple each time.
    """
    sums = {each.a: each.z for each in back.network.layer(0)}
    at_outputs, at_sums = ([_factor(back, each, at) for each in back.step.errors] for at in ({}, sums))
    if len(at_outputs) > 1 and not _is_one(at_outputs) and _is_one(at_sums):
        return at_sums[0] or 1.0
    return at_outputs[0] or 1.0


def _factor(back: BackwardPass, error: Error, instead: Mapping[int, int]) -> float | None:
    """How many times what goes back to its output, or to another value instead, an error is."""
    true, made = back.adjoints.get(instead.get(error.out, error.out)), back.value(error.operation.result)
    return same(made, true) if true is not None and np.any(true) else None


def _is_one(factors: Sequence[float | None]) -> bool:
    """Whether these are one and the same number."""
    first = factors[0]
    return first is not None and all(each is not None and abs(each - first) <= _ONE * abs(first) for each in factors)


def _true_quantities(back: BackwardPass) -> Iterator[Array]:
    """The adjoint of each value of the forward pass, and what goes back along each use of one."""
    for at, adjoint in back.adjoints.items():
        yield adjoint
        made = back.made(at)
        if made is not None and at not in back.network.weights and adjoint.shape == back.value(at).shape:
            try:
                yield from (part for _, part in pulled(back.evidence, made, adjoint))
            except operations.Unknown:
                continue


def _unknown_behind(back: BackwardPass, change: Change, truths: _Truths) -> list[Operation]:
    """The operations between a weight's change and the known values behind it, in order of time."""
    found: dict[int, Operation] = {}
    others = {each.variable.after for each in back.changes} - {change.variable.after}
    waiting = [change.variable.after]
    while waiting and len(found) < _MOST:
        at = waiting.pop()
        operation = back.made(at)
        if operation is None or at in found or (at != change.variable.after and _is_known(back, at, truths)):
            continue
        if at in others:
            continue
        found[at] = operation
        waiting += operation.references()
    return sorted(found.values(), key=lambda each: each.time)


def _is_known(back: BackwardPass, reference: int, truths: _Truths) -> bool:
    value, operation = back.value(reference), back.made(reference)
    if operation is None or reference in back.step.forward or not (back.touched(reference) and np.any(value)):
        return True
    if is_move(operation) and all(_is_known(back, each, truths) for each in operation.references()):
        return True
    return truths.have(value)
