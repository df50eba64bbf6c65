"""Find wrong signs and sizes: every change has the gradient's direction, but the factors between them disagree.

Each weight has a path: error, delta, sent-back error, next delta, derivative, change. At each stage the script's value
is the true quantity times a factor. The finding is the first stage where the factor changes its sign, or differs from
that of the other layer. This module also splits a common factor into learning rate and loss scale (1/n, 2/n, 2). It
does not judge a change that is wrong in more than its factor. Change _is_of_scale to alter what counts as loss scale.
"""

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.delta import hidden_factors
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.factors import carries, core, factors_of
from byheart.reading.gradient import Change
from byheart.reading.lines import line_of, lines_of_slope
from byheart.reading.moves import is_move
from byheart.reading.slope import slope_at
from byheart.reading.ways import same
from byheart.reading.weights import ADDITIONS, added_in, is_bias, place_of
from byheart.recorder.calculus import PRODUCTS, TIMES

UPHILL = "the update goes uphill"
# How many operations there are at most between a derivative and the weight that it moves.
_LONGEST_WAY = 50
_MULTIPLIES = TIMES | {"Div", "USub"}


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage on a weight's path: the quantity, its layer, its value, and the factor to the true quantity."""

    what: str
    depth: int
    reference: int
    factor: float


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single number on a path: its factor, its value number, its line, and whether it belongs to the loss scale.

    `own` is what it is multiplied to, and `result` the product.
    """

    value: float
    of_scale: bool
    reference: Any
    line: int
    own: int = -1
    result: int = -1


def disagreement(back: BackwardPass) -> Finding | None:
    """Where changes that are each right up to a factor stop agreeing; None where one is not right at all."""
    telling = [each for each in back.changes if each.tells]
    if not telling or not all(each.rate and each.fits(each.rate) for each in telling):
        return None
    ordered = sorted(telling, key=partial(place_of, back))
    if not _layers_agree(back, ordered):
        return None
    if any(each.rate < 0 for each in ordered):
        return _turned(back, ordered)
    return _sized(back, ordered)


def disagreement_beside_signs(back: BackwardPass) -> Finding | None:
    """Where changes that have the gradient's direction, some of them the wrong way round, stop agreeing in size."""
    telling = [each for each in back.changes if each.tells]
    if not telling or not all(each.rate and each.fits(each.rate) for each in telling):
        return None
    turned = [replace(each, moved=-each.moved) if each.rate < 0 else each for each in telling]
    return _sized(back, sorted(turned, key=partial(place_of, back))) if _layers_agree(back, turned) else None


def _layers_agree(back: BackwardPass, changes: Sequence[Change]) -> bool:
    """Whether all weights of a layer have the same factor."""
    for biases in (False, True):
        by_depth: dict[int, float] = {}
        for each in changes:
            if is_bias(back, each) == biases:
                rate = by_depth.setdefault(place_of(back, each)[0], each.rate)
                if not _close(rate, each.rate):
                    return False
    return True


def reference_rate(changes: Sequence[Change], back: BackwardPass) -> float | None:
    """The learning rate of the output layer; None where it has none."""
    outer = [each for each in changes if each.tells and place_of(back, each)[0] == 0 and not is_bias(back, each)]
    fitting = [each.rate for each in outer if each.rate > 0 and each.fits(each.rate)]
    return fitting[0] if fitting and all(_close(each, fitting[0]) for each in fitting) else None


def path_of(back: BackwardPass, change: Change, last: bool = False) -> list[Stage]:
    """The recognised stages on a weight's path, in the order of computing.

    Each stage is the first value that equals the true quantity up to a factor. With `last` it is the last such
    value, and for a sent-back error always.
    """
    cone = back.segment.cone([change.variable.after], back.step.forward)
    mine = [each for each in back.backward if each in cone]
    depth = place_of(back, change)[0]
    stages = [Stage("error", 0, back.step.errors[0].operation.result, float(back.sign))]
    for at in range(min(depth, back.network.depth - 1) + 1):
        for what, pick in (("sent back", "a"), ("delta", "z")):
            if what == "sent back" and at == 0:
                continue
            for place in back.network.layer(at)[:1]:
                wanted = back.adjoints.get(getattr(place, pick))
                if wanted is not None and pick == "z" and back.network.is_turned(place.z):
                    wanted = -wanted
                found = back.first(wanted, mine[::-1] if last or what == "sent back" else mine)
                if found is not None:
                    stages.append(Stage(what, at, *found))
    found = _last_gradient(back, mine, change)
    if found is not None:
        stages.append(Stage("derivative", depth, *found))
    return stages


def _last_gradient(back: BackwardPass, mine: Sequence[int], change: Change) -> tuple[int, float] | None:
    added = added_in(back, change.variable.after)
    if added is None:
        return None
    inner, _ = core(back, added[1])
    factor = same(back.value(inner), change.slope)
    return (inner, factor) if factor is not None else None


def _turned(back: BackwardPass, changes: Sequence[Change]) -> Finding | None:
    everywhere = all(each.rate < 0 for each in changes)
    for change in changes:
        if change.rate > 0:
            continue
        depth, *_ = place_of(back, change)
        stages = path_of(back, change)
        slope = next((each for each in stages if each.what == "delta" and _slope_turned(back, each)), None)
        if slope is not None:
            return _turned_at(back, slope)
        if not everywhere:
            for before, after in pairwise(stages):
                if before.factor * after.factor < 0 and after.what in ("sent back", "delta") and after.depth:
                    line = line_of(back, after.reference)
                    return Finding("hidden_delta", line, "the sign is lost on the way back", depth)
        added = added_in(back, change.variable.after)
        line = line_of(back, added[0] if added else change.variable.after)
        if everywhere:
            moved = [added_in(back, each.variable.after) for each in changes]
            line = min((line_of(back, each[0]) for each in moved if each), default=line)
        else:
            line = _line_of_other_sign(back, change, [each for each in changes if each.rate > 0]) or line
        if not everywhere and all(is_bias(back, each) for each in changes if each.rate < 0):
            return Finding("bias", line, "the bias is moved uphill", depth)
        return Finding("update", line, UPHILL, depth)
    return None


def _line_of_other_sign(back: BackwardPass, change: Change, others: Sequence[Change]) -> int:
    """The line of the only sign, from the derivative on, that is another than on the way of a weight that moves right.

    0 where more than one differ, or none.
    """
    own = _signs_of_step(back, change)
    for each in others:
        theirs = _signs_of_step(back, each)
        differ = [line for (sign, line), (other, _) in zip(own, theirs, strict=False) if sign != other]
        if len(own) == len(theirs) and len(differ) == 1:
            return differ[0]
    return 0


def _signs_of_step(back: BackwardPass, change: Change) -> list[tuple[int, int]]:
    """The signs that a derivative gets on its way into the new weights, the last one first, each with its line."""
    found, at = [], change.variable.after
    for _ in range(_LONGEST_WAY):
        operation = back.made(at)
        touched = [each for each in operation.references() if back.touched(each)] if operation is not None else []
        if operation is None or len(touched) != 1 or back.name(at) in PRODUCTS:
            break
        name = back.name(at)
        turned = name == "USub" or (ADDITIONS.get(name) == -1 and operation.arguments[0] != touched[0])
        if name == "USub" or name in ADDITIONS:
            found.append((-1 if turned else 1, line_of(back, at)))
        at = touched[0]
    return found


def _slope_turned(back: BackwardPass, stage: Stage) -> bool:
    """Whether the slope in this delta has the wrong sign."""
    place = back.network.layer(stage.depth)[0]
    factors = [each for each in hidden_factors(back, stage.reference, stage.depth) if not each.touched]
    wanted = slope_at(back, place.z, place.a)
    if signs := _signs_of_whole(back, stage.reference, wanted):
        return 1 not in signs
    kept = [each for each in factors if back.value(each.reference).size > 1 or wanted.size == 1]
    product = np.ones(())
    for each in kept:
        value = back.value(each.reference)
        product = product * (value.reshape(wanted.shape) if value.size == wanted.size else value) ** each.exponent
    factor = same(product, wanted) if kept else None
    return factor is not None and factor < 0


def _signs_of_whole(back: BackwardPass, reference: int, slope: Any) -> set[int]:
    """The signs of the slope where it is one of the values that this is made from; empty where it is none of them.

    A sign inside it turns nothing: -s * (s - 1) is the slope as it is.
    """
    cone = back.segment.cone([reference], back.step.forward)
    alone = [each for each in cone if not back.touched(each) and back.value(each).size == slope.size]
    factors = [same(back.value(each), slope) for each in alone]
    return {1 if each > 0 else -1 for each in factors if each}


def _turned_at(back: BackwardPass, stage: Stage) -> Finding:
    line = line_of(back, stage.reference)
    if stage.what == "delta":
        factors = [each for each in factors_of(back, stage.reference) if not each.touched]
        kept = [
            each for each in factors if back.value(each.reference).size > 1 or back.value(stage.reference).size == 1
        ]
        slope_line = lines_of_slope(back, kept, line)[0] if kept else line
        name, _ = back.network.activation_of(stage.depth)
        if name == "falling sigmoid":
            place = back.network.layer(stage.depth)[0]
            return Finding("sigmoid", line_of(back, place.a), "the curve falls", stage.depth)
        return Finding("slope", slope_line, "the slope has the wrong sign", stage.depth)
    if stage.what == "sent back":
        return Finding("hidden_delta", line, "the sign is lost on the way back", stage.depth)
    return Finding("derivative", line, "the derivative has the wrong sign", stage.depth)


def _sized(back: BackwardPass, changes: Sequence[Change]) -> Finding | None:
    alone = _alone(back, changes)
    if alone is not None:
        return _apart(back, *alone)
    weights = [each for each in changes if not is_bias(back, each)]
    first = weights[0] if weights else changes[0]
    odd = [each for each in weights if not _close(each.rate, first.rate)]
    if not odd:
        biases = [each for each in changes if not _close(each.rate, first.rate)]
        return _odd_bias(back, biases[0], first.rate) if biases else None
    return _odd_layer(back, first, odd[0])


def _alone(back: BackwardPass, changes: Sequence[Change]) -> tuple[Change, Change] | None:
    """One that moves by a factor of its own while most agree, and one of these.

    None where the others are all nearer to the output, or all farther from it: there a delta can have the factor.
    """
    groups: list[list[Change]] = []
    for each in changes:
        own = next((group for group in groups if _close(group[0].rate, each.rate)), None)
        groups.append([each]) if own is None else own.append(each)
    *others, most = sorted(groups, key=len)
    if len(others) != 1 or len(others[0]) != 1 or len(most) < 2 or is_bias(back, others[0][0]):
        return None
    depth = place_of(back, others[0][0])[0]
    depths = [place_of(back, each)[0] for each in most]
    return (others[0][0], most[0]) if min(depths) <= depth <= max(depths) else None


def _apart(back: BackwardPass, odd: Change, usual: Change) -> Finding:
    """What only the odd one is multiplied with; else what only the other is multiplied with is missing in its step."""
    depth = place_of(back, odd)[0]
    own, other = _beside_equal(only_own(back, odd, usual), only_own(back, usual, odd))
    if lacking := _lacking_mean(back, odd, own, other):
        return lacking
    added = added_in(back, odd.variable.after)
    line = own[0].line if own else line_of(back, added[0] if added else odd.variable.after)
    if own and own[0].of_scale:
        return Finding("derivative", line, "one layer's derivative has an extra factor", depth)
    ratio = odd.rate / usual.rate
    by = f"{ratio:.3g} times" if abs(ratio - 1) > 0.01 else "nearly, and not quite, as long as"
    return Finding("alpha", line, f"one layer's step is {by} the other's", depth)


def _beside_equal(own: Sequence[Scalar], other: Sequence[Scalar]) -> tuple[list[Scalar], list[Scalar]]:
    """The numbers on both paths, without those that are on both."""
    left, rest = list(own), []
    for each in other:
        at = next((at for at, one in enumerate(left) if _close(abs(one.value), abs(each.value))), None)
        if at is None:
            rest.append(each)
        else:
            del left[at]
    return left, rest


def _lacking_mean(back: BackwardPass, change: Change, own: Sequence[Scalar], other: Sequence[Scalar]) -> Finding | None:
    """The finding where all that is on another weight's path, and not on this one's, is a mean over the samples."""
    if own or not other or not all(each.of_scale and _is_mean(back, each) for each in other):
        return None
    line = _line_of_derivative(back, change)
    why = "one layer's derivative lacks a factor that another layer's has"
    return Finding("derivative", line, why, place_of(back, change)[0]) if line else None


def _line_of_derivative(back: BackwardPass, change: Change) -> int:
    """Where this weight's derivative is made, up to a factor; 0 where that isn't found."""
    found = next((each for each in path_of(back, change) if each.what == "derivative"), None)
    return line_of(back, found.reference) if found is not None else 0


def _is_shared(back: BackwardPass, bias: Change) -> bool:
    """Whether the derivative of a bias is a delta that weights of its layer are moved by as well."""
    found = next((each for each in path_of(back, bias) if each.what == "derivative"), None)
    ends = [each.variable.after for each in _weights_of_layer(back, bias)]
    return found is not None and found.reference in back.segment.cone(ends, back.step.forward)


def only_own(back: BackwardPass, change: Change, other: Change, ones: bool = False) -> list[Scalar]:
    """The single numbers on this weight's path that aren't on the other's."""
    theirs = back.segment.cone([other.variable.after], back.step.forward)
    return [each for each in path_scalars(back, change, ones) if each.result not in theirs]


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-5 * max(abs(one), abs(other))


def _odd_bias(back: BackwardPass, change: Change, rate: float) -> Finding:
    """The factor of a bias differs: in its derivative; or behind it, as where a right step is added twice."""
    added = added_in(back, change.variable.after)
    line = line_of(back, added[0] if added else change.variable.after)
    alone = same(back.value(added[1]), change.slope) if added else None
    again = alone is not None and _close(abs(alone), rate)
    if not again and (_lacks_mean_of_layer(back, change) or not _has_derivative_of_layer(back, change)):
        line = (_line_of_derivative(back, change) if not _is_shared(back, change) else 0) or line
    return Finding("bias", line, "the bias and the weights move by different factors", place_of(back, change)[0])


def _lacks_mean_of_layer(back: BackwardPass, bias: Change) -> bool:
    """Whether weights of its layer are moved by a mean over the samples, and the bias by what that is the mean of."""
    weights = _weights_of_layer(back, bias)
    pairs = (_beside_equal(only_own(back, bias, each), only_own(back, each, bias)) for each in weights)
    return any(_lacking_mean(back, bias, own, other) is not None for own, other in pairs)


def _has_derivative_of_layer(back: BackwardPass, bias: Change) -> bool:
    """Whether the derivative of a bias is as many times the true one as that of weights of its layer is."""
    weights = _weights_of_layer(back, bias)
    own, theirs = _factor_of_derivative(back, bias), [_factor_of_derivative(back, each) for each in weights]
    return own is not None and any(each is not None and _close(own, each) for each in theirs)


def _weights_of_layer(back: BackwardPass, bias: Change) -> list[Change]:
    """The changes of the weights that are in one layer with this bias."""
    depth = place_of(back, bias)[0]
    return [each for each in back.changes if not is_bias(back, each) and place_of(back, each)[0] == depth]


def _factor_of_derivative(back: BackwardPass, change: Change) -> float | None:
    """How many times the true derivative the one is that a weight's step is made of; None where that isn't found."""
    return next((each.factor for each in path_of(back, change) if each.what == "derivative"), None)


def _odd_layer(back: BackwardPass, first: Change, odd: Change) -> Finding:
    """The factor of one layer differs from that of the layer after it."""
    depth, *_ = place_of(back, odd)
    if have_rates_of_their_own(back, first, odd) or _has_written_rate(back, first, odd):
        line = line_of(back, odd.variable.after)
        return Finding("alpha", line, "each layer may have a rate of its own", depth, certain=False)
    again = _again(back, first, odd) or _again(back, odd, first)
    if again is not None:
        return again
    outer, inner = path_of(back, first, True), path_of(back, odd, True)
    ratio = odd.rate / first.rate
    out_delta = next((each for each in reversed(outer) if each.what == "delta"), None)
    for stage in inner:
        if out_delta is None or stage.what not in ("sent back", "delta") or stage.depth <= out_delta.depth:
            continue
        if not _close(abs(stage.factor), abs(out_delta.factor)):
            line = line_of(back, stage.reference)
            if _is_rate(back, abs(stage.factor / out_delta.factor)):
                return Finding(
                    "alpha",
                    line,
                    "alpha is applied twice",
                    depth,
                )
            return Finding("hidden_delta", line, "the delta and what is sent back are scaled differently", depth)
    ends = [next((each for each in path if each.what == "derivative"), None) for path in (outer, inner)]
    deltas = [next((each for each in reversed(path) if each.what == "delta"), None) for path in (outer, inner)]
    if all(ends) and all(deltas):
        own = [abs(end.factor / delta.factor) for end, delta in zip(ends, deltas, strict=True) if end and delta]
        if not _close(own[0], own[1]):
            culprit = ends[1] if not _close(own[1], 1.0) else ends[0]
            assert culprit is not None
            concept = "alpha" if _is_rate(back, own[1] / own[0]) else "derivative"
            why = "one layer's derivative has an extra factor"
            return Finding(concept, line_of(back, culprit.reference), why, depth)
    return _odd_update(back, first, odd, ratio, depth)


def own_rates(back: BackwardPass, first: Change, odd: Change) -> list[list[Scalar]]:
    """The numbers by which the steps of two weights differ, of each; an input of 1 beside a rate is none of them."""
    beside = _beside_equal(only_own(back, first, odd, ones=True), only_own(back, odd, first, ones=True))
    return [[each for each in one if each.value != 1] or list(one) for one in beside]


def have_rates_of_their_own(back: BackwardPass, first: Change, odd: Change) -> bool:
    """Whether each of two weights is multiplied with one number that is its own, and all else is the same.

    It has another name, or another place in a table of the script's, or belongs to another object.
    """
    both = own_rates(back, first, odd)
    if [len(each) for each in both] != [1, 1] or any(each.of_scale for one in both for each in one):
        return False
    (own,), (other,) = both
    names = [written(back, each) for each in (own, other)]
    of_several = "[" in names[0] or "." in names[0]  # a table's, or an object's for each layer
    are_own = names[0] != names[1] or (of_several and not _close(own.value, other.value))
    return all(names) and are_own and _close(abs(own.value / other.value), abs(first.rate / odd.rate))


def _has_written_rate(back: BackwardPass, first: Change, odd: Change) -> bool:
    """Whether all by which two steps differ is a number where one of the weights is moved, as in `lr * 10 * d`.

    Both have a rate besides: where one has none, alpha is missing.
    """
    ratio = abs(odd.rate / first.rate)
    if not all(path_scalars(back, each) for each in (odd, first)):
        return False
    for change, wanted in ((odd, ratio), (first, 1 / ratio)):
        made = back.made(change.variable.after)
        node = back.evidence.node(made) if made is not None else None
        statement = back.evidence.statement(node) if node is not None else None
        numbers = [each.value for each in ast.walk(statement) if isinstance(each, ast.Constant)] if statement else []
        if any(isinstance(each, int | float) and _close(abs(each), wanted) for each in numbers):
            return True
    return False


def written(back: BackwardPass, scalar: Scalar) -> str:
    """The name by which this number stands in the text; empty where it is written there as a number, or else."""
    operation = back.made(scalar.result)
    node = back.evidence.node(operation) if operation is not None else None
    if operation is None or not isinstance(node, ast.BinOp) or scalar.own not in operation.arguments[:2]:
        return ""
    part = (node.right, node.left)[operation.arguments.index(scalar.own)]
    if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Div):
        # By how many samples a rate is divided isn't its name.
        part = part.left
    return ast.unparse(part) if isinstance(part, ast.Name | ast.Subscript | ast.Attribute) else ""


def _again(back: BackwardPass, change: Change, other: Change) -> Finding | None:
    """A rate that comes twice into this weight's step, and once into the other's."""
    again = twice(path_scalars(back, change), back.evidence)
    if again is None or twice(path_scalars(back, other), back.evidence) is not None:
        return None
    both = [each for each in path_scalars(back, change) if each.reference == again.reference]
    own = [each for each in only_own(back, change, other) if each.reference == again.reference]
    line = (own[0] if len(own) > 1 else again).line
    if len(own) < 2 and both[0].line == line:  # the same line serves the other weight rightly: what it is given has it
        line = _line_of_leaving(back, both[0].result, change, other) or line
    return Finding("alpha", line, "alpha is applied twice", place_of(back, change)[0])


def _line_of_leaving(back: BackwardPass, reference: int, change: Change, other: Change) -> int:
    """Where what is made from a value first goes a way of its own to this weight's step, and not to the other's."""
    mine, theirs = (back.segment.cone([each.variable.after], back.step.forward) for each in (change, other))
    reached = {reference}
    for at in sorted(mine):
        operation = back.made(at)
        if operation is not None and reached.intersection(operation.references()):
            if at not in theirs:
                return line_of(back, at)
            reached.add(at)
    return 0


def _odd_update(back: BackwardPass, first: Change, odd: Change, ratio: float, depth: int) -> Finding:
    scalars = [path_scalars(back, each) for each in (first, odd)]
    if found := _odd_factor(back, first, odd, *_beside_equal(*scalars)):
        return found
    culprit = odd
    delta = next((each for each in reversed(path_of(back, first)) if each.what == "delta"), None)
    if len(scalars[0]) > len(scalars[1]) or _close(odd.rate, 1.0):
        culprit = odd
    elif _close(first.rate, 1.0):
        culprit = first
    if delta is not None and _close(odd.rate, first.rate * abs(delta.factor)) and not _close(abs(delta.factor), 1.0):
        culprit = odd
    added = added_in(back, culprit.variable.after)
    line = line_of(back, added[0] if added else culprit.variable.after)
    return Finding("alpha", line, f"one layer's step is {ratio:.3g} times the other's", depth)


def _odd_factor(
    back: BackwardPass, first: Change, odd: Change, of_first: Sequence[Scalar], of_odd: Sequence[Scalar]
) -> Finding | None:
    """The finding where one of two weights has a factor that the other one lacks, and that is no rate."""
    lacking = _lacking_mean(back, odd, of_odd, of_first) or _lacking_mean(back, first, of_first, of_odd)
    if lacking:
        return lacking
    # What is written on both sides, or where a weight is moved, may be a rate.
    moved = {line_of(back, each.variable.after) for each in (first, odd)}
    one_sided = not (of_first and of_odd)
    extra = [
        each
        for each in (*of_first, *of_odd)
        if each.of_scale or (one_sided and each.line not in moved and _is_written(back, each))
    ]
    if not extra:
        return None
    why = "one layer's derivative has a factor that the other layer's doesn't have"
    # A mean over all samples is less odd than any other number.
    return Finding("derivative", min(extra, key=partial(_is_mean, back)).line, why, place_of(back, odd)[0])


def _is_written(back: BackwardPass, scalar: Scalar) -> bool:
    """Whether this number itself stands in the text as a factor."""
    made = back.made(scalar.result)
    if made is None or scalar.own not in made.arguments[:2]:
        return False
    return back.evidence.is_literal(made, 1 - made.arguments.index(scalar.own))


def _is_mean(back: BackwardPass, scalar: Scalar) -> bool:
    """Whether a number is the factor of a mean over what the errors are counted by, or twice that."""
    return any(_close(abs(scalar.value), top / count) for top in (1, 2) for count in _counts(back))


def _is_rate(back: BackwardPass, ratio: float) -> bool:
    """Whether a ratio is a number that the script multiplies by, and not a usual constant."""
    count = max(back.error.size, 1)
    usual = (1.0, 2.0, 0.5, 1 / count, 2 / count, float(count))
    if any(_close(ratio, each) for each in usual):
        return any(_close(ratio, abs(each.value)) and not each.of_scale for each in _all_scalars(back))
    return any(_close(ratio, abs(each)) or _close(1 / ratio, abs(each)) for each in back.number_factors)


def _all_scalars(back: BackwardPass) -> list[Scalar]:
    return [scalar for each in back.changes for scalar in path_scalars(back, each)]


# Learning rate and loss scale -----------------------------------------------------------------------------------------


def path_scalars(back: BackwardPass, change: Change, ones: bool = False) -> list[Scalar]:
    """The single numbers on a weight's path from the error to its change, each as a factor.

    With `ones`, a number of the script's own counts also if it is 1, as a rate may be.
    """
    evidence = back.evidence
    cone = back.segment.cone([change.variable.after], back.step.forward)
    seen: set[tuple[int, int]] = set()
    found: list[Scalar] = []
    for reference in sorted(cone - back.step.forward):
        operation = evidence.made.get(reference)
        if operation is None or operation.site in seen or not _of_this_step(back, operation):
            continue
        seen.add(operation.site)
        found += _scalars_in(back, operation, change, ones)
    return found


def _of_this_step(back: BackwardPass, operation: Operation) -> bool:
    outputs = (back.evidence.made.get(each.out) for each in back.step.errors)
    first = min((each.time for each in outputs if each is not None), default=0)
    return operation.time >= first


def _scalars_in(back: BackwardPass, operation: Operation, change: Change, ones: bool) -> list[Scalar]:
    evidence = back.evidence
    name = operations.plain(operation.name)
    line = evidence.line(operation)
    if name in ("mean", "average"):
        whole = operation.arguments[0]
        size = back.value(whole).size if type(whole) is int else len(whole[1]) * back.value(operation.result).size
        factor = back.value(operation.result).size / max(size, 1)
        return [Scalar(factor, True, None, line, result=operation.result)]
    if name not in ("Mult", "Div") or len(operation.arguments) < 2:
        return []
    found = []
    for place in (0, 1):
        own, other = operation.arguments[place], operation.arguments[1 - place]
        value = evidence.value(other)
        if type(own) is not int or value is None or value.size != 1 or carries(back, other, own):
            continue
        number = float(value.ravel()[0])
        divides = name == "Div" and place == 0
        fixed = not back.touched(own) and (
            back.value(own).size == 1 or (own not in back.network.live and not _moved_live(back, own))
        )
        is_rate = ones and number == 1.0 and not evidence.is_literal(operation, 1 - place)
        if (number in (1.0, -1.0, 0.0) and not is_rate) or fixed or (name == "Div" and place == 1):
            continue
        is_scale = _is_of_scale(back, operation, 1 - place, other, number, divides)
        if is_scale and number == 2.0 and not divides and same(back.value(own), change.slope) is not None:
            is_scale = False
        # A number that is written there isn't a rate that comes again, however often the line runs.
        named = other if type(other) is int and not evidence.is_literal(operation, 1 - place) else None
        found.append(Scalar(1 / number if divides else number, is_scale, named, line, own, operation.result))
    return found


def _moved_live(back: BackwardPass, reference: int) -> bool:
    """Whether this is a layer's values or input, possibly transposed or reshaped."""
    inner, _ = core(back, reference)
    return inner in back.network.live or back.is_input(inner)


def _is_of_scale(
    back: BackwardPass, operation: Operation, place: int, other: Any, number: float, divides: bool
) -> bool:
    """Whether a number is a sample count or the 2 of a square, and so not a learning rate."""
    evidence = back.evidence
    counts = _counts(back)
    if divides:
        return True
    if evidence.is_literal(operation, place):
        return number == 2.0
    if type(other) is int:
        made = evidence.made.get(other)
        node = evidence.node(made) if made is not None else None
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and number == 2.0:
            return True
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            written = isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant)
            return not written and any(_close(number, top / count) for top in (1, 2) for count in counts)
    return False


def _counts(back: BackwardPass) -> set[int]:
    sizes = {len(back.step.errors), back.error.size, *back.error.shape}
    return {each for each in sizes if each}


def scale_of(back: BackwardPass, change: Change, rate: float) -> tuple[float, list[Scalar]]:
    """The part of a common factor that is not the learning rate (else 1), and all scalars of the path."""
    scalars = path_scalars(back, change)
    product = float(np.prod([abs(each.value) for each in scalars])) if scalars else 1.0
    own = float(np.prod([abs(each.value) for each in scalars if each.of_scale])) if scalars else 1.0
    if _close(product, rate):
        return own, scalars
    rates = [abs(each.value) for each in scalars if not each.of_scale] + [1.0]
    if own == 1.0 and any(_close(rate, abs(each)) for each in single_operands(back, change)):
        return 1.0, scalars
    for number in rates:
        for count in _counts(back):
            for scale in (1 / count, 2 / count, 2.0):
                if count > 1 and _close(rate, number * scale) and not any(_close(rate, each) for each in rates):
                    return scale, scalars
    return 1.0, scalars


def single_operands(back: BackwardPass, change: Change) -> list[float]:
    """All single numbers that a value on the weight's path is multiplied with."""
    cone = back.segment.cone([change.variable.after], back.step.forward)
    found = []
    for reference in cone - back.step.forward:
        operation = back.evidence.made.get(reference)
        if operation is not None and operation.name == "Mult" and back.touched(reference):
            values = [back.evidence.value(each) for each in operation.arguments if not back.touched(each)]
            found += [float(value.ravel()[0]) for value in values if value is not None and value.size == 1]
    return found


def twice(scalars: Sequence[Scalar], evidence: Evidence) -> Scalar | None:
    """A learning rate that comes into one product twice; None where none does.

    Parts of one array of weights may each be moved at it, one after the other: then it is in several terms.
    """
    seen: list[Scalar] = []
    for each in scalars:
        if each.of_scale or abs(each.value) == 1.0 or each.reference is None:
            continue
        before = {other.result for other in seen if other.reference == each.reference}
        if before and _factors_beside(evidence, each, min(before)) & before:
            return each
        seen.append(each)
    return None


def _factors_beside(evidence: Evidence, scalar: Scalar, since: int) -> set[int]:
    """What has come, since then, into the products that this number is a factor of."""
    found = _carry(evidence, scalar.own, since)
    waiting, product = [scalar.result], {scalar.result}
    while waiting:
        for each in evidence.users.get(waiting.pop(), ()):
            if each.result not in product and (is_move(each) or operations.plain(each.name) in _MULTIPLIES):
                product.add(each.result)
                waiting.append(each.result)
                others = (one for one in each.references() if one not in product)
                found |= {at for one in others for at in _carry(evidence, one, since)}
    return found


def _carry(evidence: Evidence, reference: int, since: int) -> set[int]:
    """The values since then that this one is made from, itself among them."""
    found: set[int] = set()
    waiting = [reference]
    while waiting:
        at = waiting.pop()
        if at >= since and at not in found:
            found.add(at)
            waiting += evidence.made[at].references() if at in evidence.made else ()
    return found
