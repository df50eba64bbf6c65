"""Find what is wrong with the derivative for a weight: the layer's input times the delta of the layer's output.

If the delta is the wrong factor, this module asks `delta` for the finding. It does not check the learning rate or the
sign of the update: `update` and `rates` do.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.delta import has_right_one, line_of_use, of_another_node, of_delta
from byheart.reading.evidence import Array, Operation
from byheart.reading.factors import core, factors_of
from byheart.reading.gradient import Change
from byheart.reading.instead import place_of_quantity
from byheart.reading.lines import line_of, line_of_missing, line_of_taking, scaled
from byheart.reading.moves import is_move
from byheart.reading.network import Use
from byheart.reading.pullback import pulled
from byheart.reading.ways import same
from byheart.reading.weights import is_bias
from byheart.recorder.calculus import PRODUCTS, SUMS, TIMES

_MOST_TERMS = 400
# In how many places of one layer a delta is looked for.
_MOST_PLACES = 8
# So many numbers tell a gradient with a share of the weights in it, which they are up to this share of the largest.
_FEWEST_TO_SHRINK, _SHRINKS = 6, 1e-9
# How large the weights' share in it is at least, as a share of the largest.
_TELLS = 1e-6


def of_gradient(back: BackwardPass, reference: int, change: Change, uses: Sequence[Use], depth: int) -> Finding | None:
    """What is wrong with the value that should be the derivative for a weight."""
    name = back.name(reference)
    bias = is_bias(back, change)
    if back.made(reference) is None or shrinks_too(back, reference, change):
        return None
    if uses and not bias:
        total = uses[0].operation.result
        found = _of_delta_in_its_place(back, reference, change, total, depth)
        if found is not None:
            return found
    terms = _terms(back, reference)
    if len(terms) > 1 and not bias:
        found = _of_terms(back, terms, uses, depth) or _number_added(back, reference, change, depth)
        alone = change.slope.size == 1 and back.rate is not None  # each term is right up to a factor
        return found or (Finding("derivative", line_of(back, reference), "", depth) if alone else None)
    if name in ("Add", "Sub"):
        found = _number_added(back, reference, change, depth)
        if found is not None:
            return found
    if bias:
        return _of_bias(back, reference, uses, depth)
    if not uses:
        return Finding("derivative", line_of(back, reference), "", depth)
    if len(uses) > len(terms) and any(_share(back, terms[0], each) is not None for each in uses):
        line = _line_of_keeping(back, terms[0]) or line_of(back, reference)
        return Finding("derivative", line, "these weights are moved by one of their slopes, and not by all", depth)
    return _of_product(back, reference, uses[0], depth)


def _line_of_keeping(back: BackwardPass, term: int) -> int:
    """The last line that names this as it has named those of other samples before, which are lost there; 0 for none."""
    lines = []
    for value in scaled(back, term):
        made = back.made(value)
        others = back.evidence.at_site[made.site] if made is not None else []
        before = [each.result for each in others if each.result < value and back.touched(each.result)]
        lost = {line for _, line in back.evidence.names.get(max(before, default=-1), ())}
        lines += [line for _, line in back.evidence.names.get(value, ()) if line in lost]
    return max(lines, default=0)


def shrinks_too(back: BackwardPass, reference: int, change: Change) -> bool:
    """Whether this is the gradient with a share of the weights added, as for weights that also shrink."""
    value, before = back.value(reference).ravel(), back.value(change.variable.before).ravel()
    if not _FEWEST_TO_SHRINK <= value.size == before.size == change.slope.size or not np.ptp(before):
        return False  # weights that are all alike tell nothing
    rows = np.stack([change.slope.ravel(), before], axis=1)
    (slope, share), *_ = np.linalg.lstsq(rows, value, rcond=None)
    largest = np.max(np.abs(value))
    parts = np.max(np.abs(rows * (slope, share)), axis=0)
    shrinks = slope * share > 0 and np.all(parts > _TELLS * largest)  # no part by rounding
    return bool(shrinks and np.max(np.abs(rows @ (slope, share) - value)) <= _SHRINKS * largest)


def _of_delta_in_its_place(
    back: BackwardPass, reference: int, change: Change, total: int, depth: int
) -> Finding | None:
    """What is wrong with the value that is used as the delta, if the right delta there would make all right."""
    for place in back.network.layer(depth)[:_MOST_PLACES]:
        delta = back.adjoints.get(place.z)
        used = place_of_quantity(back, delta, reference, change.slope) if delta is not None else None
        if used is not None:
            return of_delta(back, used, depth, total, line_of(back, reference))
    return None


def _number_added(back: BackwardPass, reference: int, change: Change, depth: int) -> Finding | None:
    """The right derivative with a single number added to it."""
    operation = back.made(reference)
    if operation is None or len(operation.arguments) < 2 or reference in back.errors:
        return None
    for place in (0, 1):
        own, other = operation.arguments[place], operation.arguments[1 - place]
        value = back.evidence.value(other)
        is_rate = value is not None and value.size == 1 and not back.touched(other) and not back.is_live(other)
        if type(own) is int and is_rate and np.any(value):
            inner, _ = core(back, own)
            if same(back.value(inner), change.slope) is not None:
                return Finding("alpha", line_of(back, reference), "alpha is added to the step", depth)
    return None


# Sums over samples ----------------------------------------------------------------------------------------------------


def _terms(back: BackwardPass, reference: int) -> list[int]:
    """The terms of a sum: the gradients of single samples."""
    found: list[int] = []
    waiting = [reference]
    while waiting and len(found) < _MOST_TERMS:
        at, _ = core(back, waiting.pop())
        operation = back.made(at)
        name = back.name(at)
        if operation is not None and name == "Add" and back.touched(at):
            waiting += [each for each in operation.arguments[:2] if type(each) is int and back.touched(each)]
        elif operation is not None and name in SUMS and type(operation.arguments[0]) is list:
            waiting += [each for each in operation.references() if back.touched(each)]
        elif operation is not None and operation.name == "set" and type(operation.arguments[2]) is int:
            return [reference]
        else:
            found.append(at)
    return sorted(found)


def _of_terms(back: BackwardPass, terms: Sequence[int], uses: Sequence[Use], depth: int) -> Finding | None:
    pairs = sorted(uses, key=lambda each: each.operation.time)
    if len(pairs) != len(terms):
        return None
    both = _paired(back, terms, pairs)
    shares = [_share(back, term, use) or 0.0 for term, use in both]
    if min(map(abs, shares)) > 0 and np.allclose(np.abs(shares), abs(shares[0]), rtol=1e-6):
        turned = [term for (term, _), each in zip(both, shares, strict=True) if each * back.sign < 0]
        return _of_turned(back, turned[0], depth) if 0 < len(turned) < len(terms) else None
    return next((found for term, use in both if (found := _of_product(back, term, use, depth)) is not None), None)


def _share(back: BackwardPass, term: int, use: Use) -> float | None:
    """How many times the gradient by this one use of the weight a term is; None where it isn't, or is a number."""
    adjoint = back.adjoints.get(use.operation.result)
    if adjoint is None or back.value(term).size < 2:
        return None
    try:
        parts = [part for at, part in pulled(back.evidence, use.operation, adjoint) if at == use.weight]
    except operations.Unknown:
        return None
    return same(back.value(term), parts[0]) if parts else None


def _of_turned(back: BackwardPass, term: int, depth: int) -> Finding:
    """The line of the delta in a term that has the wrong sign, unlike the others."""
    operation = back.made(term)
    touched = [each for each in operation.references() if back.touched(each)] if operation is not None else []
    line = line_of(back, core(back, touched[0])[0] if touched else term)
    return Finding("hidden_delta", line, "the sign is lost on the way back", depth)


def _paired(back: BackwardPass, terms: Sequence[int], uses: Sequence[Use]) -> list[tuple[int, Use]]:
    """Pair each term with the use whose input it contains; else with the next use in order."""
    left = list(uses)
    pairs = []
    for term in terms:
        operation = back.made(term)
        operands = operation.arguments if operation is not None else ()
        use = next((each for each in left if each.other in operands), left[0])
        left.remove(use)
        pairs.append((term, use))
    return pairs


# The derivative for a bias --------------------------------------------------------------------------------------------


def _of_bias(back: BackwardPass, reference: int, uses: Sequence[Use], depth: int) -> Finding | None:
    line = line_of(back, reference)
    delta = back.adjoints.get(uses[0].operation.result) if uses else None
    operation = back.made(reference)
    terms = _terms(back, reference)
    found = _of_deltas(back, terms, uses, depth)
    if found is not None:
        return found
    if len(terms) == 1 and len(uses) == 1:
        found = of_another_node(back, terms[0], depth, uses[0].operation.result, line)
        if found is not None:
            return replace(found, concept="bias")
    if len(uses) > len(terms) == 1 and _is_one_delta(back, terms[0], uses):
        line = line_of_missing(back, terms[0], line)
        return Finding("bias", line, "the bias is moved by one of its deltas, and not by all", depth)
    if delta is not None and delta.size == 1 and has_right_one(back, reference, uses[0].operation.result):
        line = line_of_use(back, uses[0].operation.result, line)
        return Finding("bias", line, "the bias isn't moved by its delta", depth)
    if operation is not None and delta is not None:
        name = operations.plain(operation.name)
        inner = operation.arguments[0] if name in SUMS or is_move(operation) else reference
        if type(inner) is int:
            inner, _ = core(back, inner)
            single = delta.size == 1 and not back.is_right(inner, delta)
            if back.value(inner).size == delta.size and (single or same(back.value(inner), delta) is None):
                found = of_delta(back, inner, depth, uses[0].operation.result, line)
                if found is not None and (single or found.concept != "derivative"):
                    return replace(found, concept="bias") if found.concept == "derivative" else found
    return Finding("bias", line, "the bias isn't moved by the sum of its delta", depth)


def _is_one_delta(back: BackwardPass, term: int, uses: Sequence[Use]) -> bool:
    """Whether this is the delta of one of the places where a bias is used."""
    deltas = (back.adjoints.get(each.operation.result) for each in uses)
    return any(each is not None and np.any(each) and back.is_right(term, each) for each in deltas)


def _of_deltas(back: BackwardPass, terms: Sequence[int], uses: Sequence[Use], depth: int) -> Finding | None:
    """What is wrong with the first of the deltas that are added up for a bias, each of one place where it is used."""
    pairs = sorted(uses, key=lambda each: each.operation.time)
    if not 1 < len(pairs) == len(terms):
        return None
    for term, use in zip(terms, pairs, strict=True):
        delta = back.adjoints.get(use.operation.result)
        if delta is not None and delta.size == back.value(term).size and not back.is_right(term, delta):
            found = of_delta(back, term, depth, use.operation.result, line_of(back, term))
            if found is not None and found.concept != "derivative":
                return found
    return None


# A product of arrays --------------------------------------------------------------------------------------------------


def _of_product(back: BackwardPass, reference: int, use: Use, depth: int) -> Finding | None:
    """What is wrong with the product of a layer's input and a delta."""
    reference, _ = core(back, reference)
    layer_in = back.evidence.value(use.other) if use.other is not None else None
    delta = back.adjoints.get(use.operation.result)
    line = line_of(back, reference)
    if delta is None or layer_in is None:
        return Finding("derivative", line, "", depth)
    operation = back.made(reference)
    name = back.name(reference)
    if operation is None:
        return None
    if back.value(reference).size == 1 and delta.size == 1:
        return _of_single(back, reference, use, delta, depth)
    if name in PRODUCTS or (name == "Mult" and len(operation.arguments) >= 2):
        return _of_operands(back, operation, use, layer_in, delta, depth, line)
    if name in SUMS and type(operation.arguments[0]) is int:
        inner, _ = core(back, operation.arguments[0])
        if back.name(inner) in TIMES:
            return _of_product(back, inner, use, depth)
    return Finding("derivative", line, "", depth)


def _of_operands(
    back: BackwardPass, operation: Operation, use: Use, layer_in: Array, delta: Array, depth: int, line: int
) -> Finding | None:
    """What is wrong with the two operands: which one is the delta, and is the other the layer's input?"""
    operands = [each for each in operation.arguments if type(each) is int][:2]
    touched = [core(back, each)[0] for each in operands if back.touched(each)]
    others = [core(back, each)[0] for each in operands if not back.touched(each)]
    if not touched:
        return Finding("derivative", line, "it doesn't use the error", depth)
    carries = min(touched, key=lambda each: same(back.value(each), delta) is None)
    right_delta = back.is_right(carries, delta)
    right_layer = bool(others) and _is_or_holds(back.value(others[0]), layer_in)
    if right_delta and right_layer:
        return Finding(
            "derivative",
            line,
            "the two factors are right, but they aren't multiplied as a matrix product",
            depth,
        )
    if right_delta:
        taken = line_of_taking(back, others[0], use.other, operation) if others else 0
        return Finding("derivative", taken or line, "the delta is multiplied with another layer", depth)
    if not right_layer and back.is_there(delta):
        return Finding("derivative", line, "", depth)
    if _is_made_beside(back, delta, carries):
        return Finding("derivative", line, "this layer's delta is computed, but another value is used here", depth)
    return of_delta(back, carries, depth, use.operation.result, line)


def _is_made_beside(back: BackwardPass, delta: Array, carries: int) -> bool:
    """Whether the right delta is made from the error, and not on the way to what is taken in its place."""
    way = back.segment.cone([carries], back.step.forward)
    alike = (each for each in back.backward if back.value(each).shape == delta.shape and each not in way)
    return delta.size > 1 and any(same(back.value(each), delta) is not None for each in alike)


def _is_or_holds(value: Array, layer_in: Array) -> bool:
    """Whether this is the layer's input, up to a factor, or has it as a row or column: where it went in by the node."""
    if same(value, layer_in) is not None:
        return True
    lines = (*value, *value.T) if value.ndim == 2 and layer_in.size < value.size else ()
    return any(line.size == layer_in.size and np.array_equal(line, layer_in.ravel()) for line in lines)


# A product of single numbers ------------------------------------------------------------------------------------------


def _of_single(back: BackwardPass, reference: int, use: Use, delta: Array, depth: int) -> Finding | None:
    """What is wrong with a product of single numbers: the input of the layer times the factors of the delta."""
    layer_in = back.evidence.value(use.other)
    if back.is_right(reference, delta.ravel() * (layer_in.ravel()[0] if layer_in is not None else 1.0)):
        return None
    operation = back.made(reference)
    line = line_of(back, reference)
    if operation is None or operations.plain(operation.name) != "Mult":
        return of_delta(back, reference, depth, use.operation.result, line)
    touched = [each for each in operation.arguments[:2] if type(each) is int and back.touched(each)]
    if not touched:
        return Finding("derivative", line, "", depth)
    carries, _ = core(back, touched[0])
    others = [each for each in operation.arguments[:2] if each != touched[0]]
    value = back.evidence.value(others[0]) if others else None
    if back.is_right(carries, delta):
        other = core(back, others[0])[0] if others and type(others[0]) is int else -1
        return Finding("derivative", line_of_taking(back, other, use.other, operation) or line, "", depth)
    if layer_in is not None and value is not None and float(value.ravel()[0]) == float(layer_in.ravel()[0]):
        return of_delta(back, carries, depth, use.operation.result, line)
    if any(back.is_right(each.reference, delta) for each in factors_of(back, carries)):
        return Finding("derivative", line, "", depth)
    return of_delta(back, reference, depth, use.operation.result, line)
