"""Find what is wrong with the slope in a delta: the derivative of the layer's activation function.

If the slope is right for an activation function that is wrong itself, the finding is the forward pass, because it comes
first. What it is instead is known only if a formula of `ways.SLOPES` gives the script's values, element by element.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from byheart.reading import operations, ways
from byheart.reading.backward import BackwardPass, Candidate, Factor, Finding, ratio
from byheart.reading.error import error_at
from byheart.reading.evidence import Array, Evidence
from byheart.reading.instead import given_instead
from byheart.reading.lines import common_product, line_of_missing, line_of_name, line_of_way, lines_of_slope
from byheart.reading.moves import is_move
from byheart.reading.network import Place
from byheart.reading.pullback import pulled
from byheart.reading.seen import Seen
from byheart.recorder.calculus import PRODUCTS

# A fault in the forward pass gets its depth lowered by this, so that it comes before faults of the backward pass.
_EARLIER = 10

GIVEN_ELSE, NOT_OF_OUTPUT = "it is given something else", "it isn't computed from this layer's output"
BESIDE_SLOPE = "the slope is right, and something that isn't asked for is multiplied with it"
# What is said of a slope where the line that asks for it is wrong, and not the function that is asked.
OF_CALLS = {GIVEN_ELSE, NOT_OF_OUTPUT}


@dataclass(frozen=True, slots=True)
class _Activation:
    """A layer's activation function: its name, whether it is allowed, and its line."""

    name: str
    may_stand: bool
    line: int


def slope_at(back: BackwardPass, z: int, a: int) -> Array:
    """The true derivative of the activation function at a place; zeros where an operation is not supported."""
    turn = -1.0 if back.network.is_turned(z) else 1.0
    if z == a:
        return np.full_like(back.value(z), turn)
    local = {a: np.ones_like(back.value(a))}
    made = [back.evidence.made[each] for each in back.segment.cone([a], frozenset((z,))) if each in back.evidence.made]
    for operation in sorted(made, key=lambda each: each.time, reverse=True):
        if operation.result in local and operation.result != z:
            try:
                for reference, part in pulled(back.evidence, operation, local[operation.result]):
                    local[reference] = local[reference] + part if reference in local else part
            except operations.Unknown:
                return np.zeros_like(back.value(z))
    return turn * local.get(z, np.zeros_like(back.value(z)))


def of_slope(back: BackwardPass, plain: Sequence[Factor], candidate: Candidate) -> Finding | None:
    """What is wrong with the slope in a delta; `plain` are the factors that do not depend on the error."""
    place = candidate.place
    plain = [each for each in plain if back.value(each.reference).size > 1 or back.is_live(each.reference)]
    if not plain:
        return _missing(back, candidate)
    product = _product(back, plain, candidate.slope)
    factor = ratio(product, candidate.slope)
    if factor is not None and factor > 0:
        return None
    activation = _Activation(*back.network.activation_of(place.depth), line_of_way(back, place.a))
    formula = _formula(product, _unit(back, candidate))
    own_line, call_line = lines_of_slope(back, plain, candidate.made)
    wrong_activation = _of_activation(back, place, activation, product, formula)
    if wrong_activation is not None and activation.name == "linear" and _is_out_of_reach(back, place):
        return Finding("slope", own_line, "this layer isn't squashed, and its targets are out of a sigmoid's reach")
    if wrong_activation is not None:
        return wrong_activation
    if factor is not None:
        return Finding("slope", own_line, "the slope has the wrong sign", place.depth)
    if _is_given_other(back, plain, candidate):
        return Finding("slope", call_line, GIVEN_ELSE, place.depth)
    beside = _line_beside_slope(back, candidate)
    if beside:
        return Finding(_concept(place.depth), beside, BESIDE_SLOPE, place.depth)
    if place.depth == 0 and not formula and _has_other_weights(back, plain, place):
        why = "the error is multiplied with what the network says elsewhere"
        return Finding("slope", call_line, why, certain=False)
    own_line = call_line if _serves_rightly(back, plain) or _is_among(back, plain, candidate) else own_line
    return _of_other_layer(back, product, candidate) or _of_formula(formula, candidate, own_line, call_line)


def _is_out_of_reach(back: BackwardPass, place: Place) -> bool:
    """Whether an output has targets that no sigmoid gives: then nothing should squash it, and its slope is too much."""
    targets = (back.evidence.value(each.target) for each in back.step.errors if each.out == place.a)
    return any(each is not None and bool(np.any((each < 0) | (each > 1))) for each in targets)


def _is_given_other(back: BackwardPass, plain: Sequence[Factor], candidate: Candidate) -> bool:
    """Whether its own slope would be right, had it been given the layer in place of its sum, or the other way.

    Where the same lines give other layers no right slope either, they are what is wrong, and not what they are given.
    """
    whole = common_product(back, plain)
    if whole is None or not _serves_others(back, whole):
        return False
    both = candidate.place.z, candidate.place.a
    for given, meant in (both, both[::-1]):
        found = given_instead(back, given, meant, whole)
        if found is not None and found.size == candidate.slope.size and (ratio(found, candidate.slope) or 0) > 0:
            return True
    return False


def _serves_others(back: BackwardPass, whole: int) -> bool:
    """Whether the operation that gives this slope gives another layer its right one, or is used for no other layer."""
    others = _others_of(back, whole)
    return not others or any(ratio(back.value(at), one) is not None for at in others for one in _slopes(back))


def _is_among(back: BackwardPass, plain: Sequence[Factor], candidate: Candidate) -> bool:
    """Whether the right slope is there where the delta is made: what it is multiplied with again is too much."""
    cone = back.way([candidate.reference])
    own = [each for each in cone if not back.touched(each) and back.value(each).size == candidate.slope.size > 1]
    takes = {at: {back.evidence.line(each) for each in back.evidence.users.get(at, ())} for at in own}
    own = [each for each in own if candidate.made in takes[each]]
    return len(plain) > 1 and any((ratio(back.value(each), candidate.slope) or 0) > 0 for each in own)


def _line_beside_slope(back: BackwardPass, candidate: Candidate) -> int:
    """The first line that multiplies the delta with more than numbers, where another line alone gives the right slope.

    0 where no line alone gives it, or each of several: then it isn't told which one is too much.
    """
    lines: dict[int, list[Factor]] = {}
    for line, factor in _entering(back, candidate.reference):
        lines.setdefault(line, []).append(factor)
    products = {line: _product(back, each, candidate.slope) for line, each in lines.items()}
    right = [line for line, each in products.items() if (ratio(each, candidate.slope) or 0) > 0]
    others = [line for line, each in products.items() if line not in right and np.ptp(each) > 0]
    return others[-1] if len(right) == 1 and others else 0


def _entering(back: BackwardPass, reference: int) -> Iterator[tuple[int, Factor]]:
    """What a delta is multiplied with or divided by on its way from the errors, and where: the last one first."""
    while (made := back.made(reference)) is not None and reference not in back.errors:
        own = [each for each in made.references() if back.touched(each)]
        name = operations.plain(made.name)
        if len(own) != 1 or not (is_move(made) or name in ("Mult", "Div", "USub")):
            return
        for at, other in enumerate(made.arguments[:2] if name in ("Mult", "Div") else ()):
            if type(other) is int and other != own[0]:
                turn = -1 if name == "Div" and at == 1 else 1
                yield back.evidence.line(made), Factor(other, False, turn)
        reference = own[0]


def _has_other_weights(back: BackwardPass, plain: Sequence[Factor], place: Place) -> bool:
    """Whether a factor is what the layers say by other weights than this output's: then it may be another loss."""
    behind = back.segment.cone([place.a])
    made = (back.made(at) for at in back.segment.cone([each.reference for each in plain]) - behind)
    products = (each for each in made if each is not None and operations.plain(each.name) in PRODUCTS)
    return any(set(each.references()) - behind and behind.intersection(each.references()) for each in products)


def _serves_rightly(back: BackwardPass, plain: Sequence[Factor]) -> bool:
    """Whether the lines that give this slope give another layer its right one: then it was asked for wrongly."""
    whole = common_product(back, plain)
    others = _others_of(back, whole) if whole is not None else []
    return any(ratio(back.value(at), one) is not None for at in others for one in _slopes(back))


def _others_of(back: BackwardPass, whole: int) -> list[int]:
    """What else the operation that made this value has made in this step, outside the forward pass."""
    operation = back.made(whole)
    begins = min((back.evidence.made[each].time for each in back.step.forward if each in back.evidence.made), default=0)
    node = operation.node if operation is not None else -1
    made = (each.result for each in back.segment.between(begins, back.end) if each.node == node >= 0)
    return [each for each in made if each not in (whole, *back.step.forward)]


def _slopes(back: BackwardPass) -> list[Array]:
    """The true slope at each place."""
    places = (each for depth in range(back.network.depth) for each in back.network.layer(depth))
    return [slope_at(back, each.z, each.a) for each in places]


def _concept(depth: int) -> str:
    return "hidden_delta" if depth else "output_delta"


def _missing(back: BackwardPass, candidate: Candidate) -> Finding:
    """The slope is missing."""
    depth = candidate.place.depth
    line = line_of_missing(back, candidate.reference, candidate.made)
    return Finding(_concept(depth), line, "no slope", depth)


def _product(back: BackwardPass, plain: Sequence[Factor], slope: Array) -> Array:
    """The product of these factors, in the shape of the true slope."""
    product = np.ones(())
    with np.errstate(all="ignore"):
        for each in plain:
            value = back.value(each.reference)
            product = product * value.reshape(_shaped_like(value, slope)) ** each.exponent
    return product


def _shaped_like(value: Array, wanted: Array) -> tuple[int, ...]:
    return wanted.shape if value.size == wanted.size and value.shape != wanted.shape else value.shape


def _unit(back: BackwardPass, candidate: Candidate) -> ways.Unit:
    z, a = candidate.place.z, candidate.place.a
    error = error_at(back, a) if candidate.place.depth == 0 else None
    return ways.Unit(back.value(z).reshape(back.value(a).shape), back.value(a), candidate.slope, error, ())


def _formula(product: Array, unit: ways.Unit) -> str:
    """The name of the formula in ways.SLOPES that gives this product; empty where none does."""
    with np.errstate(all="ignore"):
        for name, gives in ways.SLOPES.items():
            wanted = gives(unit)
            if wanted is not None and np.any(wanted) == np.any(product) and ratio(product, wanted):
                return name
    return ""


def _of_activation(
    back: BackwardPass, place: Place, activation: _Activation, product: Array, formula: str
) -> Finding | None:
    """The slope is a sigmoid's and the activation function is not a sigmoid: the activation function is wrong."""
    rising = ratio(product, back.value(place.a) * (1 - back.value(place.a)))
    if rising is None or (formula in ways.GIVEN_OTHERS and activation.name != "linear"):
        return None
    depth = place.depth - _EARLIER
    if activation.name == "linear":
        return Finding("forward", line_of_name(back, place.z), "nothing squashes this layer", depth)
    if activation.name == ways.SQUASHED_TWICE:
        return Finding("forward", line_of_name(back, place.a), ways.SQUASHED_TWICE, depth)
    if activation.name == "falling sigmoid" and rising > 0:
        return Finding("sigmoid", activation.line, "the curve falls", depth)
    if not activation.may_stand or activation.name in ("", ways.SWISH):
        return Finding("sigmoid", activation.line, "no sigmoid", depth)
    return None


def _of_other_layer(back: BackwardPass, product: Array, candidate: Candidate) -> Finding | None:
    """The slope belongs to another layer."""
    depth = candidate.place.depth
    for other in _other_slopes(back, depth):
        if ratio(product, other) is not None:
            return Finding(_concept(depth), candidate.made, "another layer's slope", depth)
    return None


def _other_slopes(back: BackwardPass, depth: int) -> Iterator[Array]:
    for other in range(back.network.depth):
        if other != depth:
            for place in back.network.layer(other):
                yield slope_at(back, place.z, place.a)


def _of_formula(formula: str, candidate: Candidate, own_line: int, call_line: int) -> Finding:
    """What stands in place of the slope, by the name of its formula."""
    depth = candidate.place.depth
    if formula in ("activation", "activation of the sum"):
        return Finding(_concept(depth), candidate.made, "no slope", depth)
    if formula in ways.GIVEN_OTHERS:
        return Finding("slope", call_line, NOT_OF_OUTPUT, depth)
    return Finding("slope", own_line, "", depth)


def line_of_function(evidence: Evidence, seen: Seen, finding: Finding) -> int:
    """Where a function gives back what isn't the slope, though it gets the right weighted sum; 0 elsewhere.

    It is one of the script that no forward pass asks, and stands as a factor on the line that was found.
    """
    sums = {path for place in seen.network.layer(finding.depth) for path, _ in evidence.names.get(place.z, ())}
    products = (each for each in evidence.tree[1] if isinstance(each, ast.BinOp) and isinstance(each.op, ast.Mult))
    here = (each for each in products if each.lineno <= finding.line <= (each.end_lineno or 0))
    asked = [each for one in here for each in (one.left, one.right) if isinstance(each, ast.Call)]
    names = {ast.unparse(each.func) for each in asked if sums.intersection(map(ast.unparse, each.args))}
    made = (evidence.made[each] for each in seen.step.forward if each in evidence.made)
    forward = {id(each) for one in made for each in evidence.above(evidence.node(one))}
    functions = [each for each in evidence.tree[1] if isinstance(each, ast.FunctionDef) and each.name in names]
    found = [each for each in functions if id(each) not in forward]
    returns = [one for each in found for one in ast.walk(each) if isinstance(one, ast.Return)]
    return returns[0].lineno if len(found) == len(returns) == 1 else 0
