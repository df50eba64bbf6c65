"""Find what is wrong with a delta: this module handles hidden layers, `output_delta` the output layer.

The right hidden delta is the delta of the next layer, sent back through the weights, times the slope of the hidden
activation function. If the next layer's delta is wrong itself, then that delta is the finding. No mistake gets its
name here: see `catalogue`.
"""

import ast
from collections.abc import Sequence
from functools import reduce
from itertools import product

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import BackwardPass, Candidate, Factor, Finding
from byheart.reading.error import is_miss, target_of
from byheart.reading.evidence import Array
from byheart.reading.factors import core, factors_of, split
from byheart.reading.gradient import Change
from byheart.reading.lacking import line_of_lacking, ways_back
from byheart.reading.lines import line_of, line_of_handing, line_of_missing
from byheart.reading.moves import is_move
from byheart.reading.network import Place
from byheart.reading.output_delta import of_output_delta
from byheart.reading.slope import of_slope, slope_at
from byheart.reading.ways import same
from byheart.reading.weights import uses_of
from byheart.recorder.calculus import PRODUCTS

# How long a sum may be that is looked through.
_LONGEST_SUM = 200


def of_delta(back: BackwardPass, reference: int, depth: int, total: int, line: int) -> Finding | None:
    """What is wrong with the value that should be the delta at the weighted sum `total`; `line` is where it is used."""
    reference, _ = core(back, reference)
    wanted = back.adjoints.get(total)
    if wanted is not None and back.is_right(reference, wanted):
        return None
    place = _place_with(back, total, depth)
    if place is None or ((delta := back.adjoints.get(place.z)) is not None and back.is_right(reference, delta)):
        return None
    if found := of_another_node(back, reference, depth, total, line):
        return found
    elsewhere = {each.depth for each in back.network.places} - {depth}
    if any(back.is_delta(reference, each) for each in elsewhere):
        if back.value(reference).size > 1:
            return Finding("derivative", line, "another layer's delta is used here", depth)
        if has_right_one(back, reference, total):
            return Finding("derivative", line_of_use(back, total, line), "another layer's delta is used here", depth)
    slope = slope_at(back, place.z, place.a)
    made = line_of(back, reference) or line
    # A sum of single products has the delta's numbers many times over at each product, and once at the sum.
    candidate = Candidate(reference, place, slope, back.adjoints.get(place.z, wanted), made, line)
    return of_output_delta(back, candidate) if depth == 0 else _of_hidden_delta(back, candidate)


def _place_with(back: BackwardPass, total: int, depth: int) -> Place | None:
    """The place whose weighted sum is this value, or depends on it."""
    for place in back.network.layer(depth):
        if place.z == total or total in back.segment.cone([place.z], frozenset(back.network.weights)):
            return place
    return None


def of_another_node(back: BackwardPass, reference: int, depth: int, total: int, line: int) -> Finding | None:
    """The finding where a single number that is used here is the right delta of another node of the layer."""
    place, value = _place_with(back, total, depth), back.value(reference)
    if place is None or value.size != 1:
        return None
    others = (back.adjoints.get(each.z) for each in back.network.layer(depth) if each.z != place.z)
    deltas = [float(each.item()) for each in others if each is not None and each.size == 1]
    if not any(each and back.number_is(float(value.item()), each) for each in deltas):
        return None
    return Finding("derivative", line_of_use(back, total, line), "another node's delta is used here", depth)


def line_of_use(back: BackwardPass, total: int, line: int) -> int:
    """Where the first weight is moved that this weighted sum is made with; else the line that is given."""
    moved = [each for each in back.changes if total in {use.operation.result for use in uses_of(back, each)}]
    return next((at for each in moved if (at := line_of(back, each.variable.after))), line)


def has_right_one(back: BackwardPass, reference: int, total: int) -> bool:
    """Whether the right delta of a weighted sum was made as well, so that it could have been used."""
    wanted = back.adjoints.get(total)
    others = (each for each in back.backward if each != reference and back.value(each).size == 1)
    return wanted is not None and bool(np.any(wanted)) and any(back.is_right(each, wanted) for each in others)


# The delta of a hidden layer ------------------------------------------------------------------------------------------


def _of_hidden_delta(back: BackwardPass, candidate: Candidate) -> Finding | None:
    reference, depth = candidate.reference, candidate.place.depth
    sent_back = back.adjoints.get(candidate.place.a)
    if sent_back is None:
        return None
    touched, plain = split(hidden_factors(back, reference, depth))
    if line := next((at for each in touched if (at := _line_of_begun(back, each.reference, sent_back))), 0):
        return Finding("hidden_delta", line, "the sum isn't begun at 0 for each node of this layer", depth)
    if line := _line_of_drawn(back, reference, plain):
        return Finding("hidden_delta", line, "it is multiplied with what the forward pass didn't use", depth)
    if back.is_right(reference, sent_back) and not any(_tells(back, each) for each in plain):
        return _without_slope(back, candidate)
    if len(touched) == 1 and back.is_right(touched[0].reference, sent_back):
        return of_slope(back, plain, candidate)
    if not touched:
        return Finding("hidden_delta", candidate.made, "", depth)
    weights = [each for each in plain if back.network.is_weight(each.reference)]
    if len(touched) == 1 and (line := _line_of_pairs(back, reference, touched[0], weights, depth)):
        why = "the delta and the weights are multiplied number by number, and nothing is summed"
        return Finding("hidden_delta", line, why, depth)
    if len(touched) == 1 and weights and _is_product(back, [*touched, *weights], sent_back):
        return of_slope(back, [each for each in plain if each not in weights], candidate)
    if len(touched) > 1 and (line := _line_of_new(back, reference, [each.reference for each in touched])):
        return of_new_weights(back, line, depth)
    if any(back.is_right(each.reference, sent_back) for each in touched):
        why = "what is sent back is multiplied with something that is made from it"
        return Finding("hidden_delta", candidate.made, why, depth)
    single = _single_product(back, reference, touched, plain, depth)
    if single:
        return Finding("hidden_delta", single, "not all that should be sent back is in it", depth)
    return _of_sent_back(back, touched[0].reference, candidate)


def _line_of_begun(back: BackwardPass, reference: int, wanted: Array) -> int:
    """Where a sum is begun that still has in it what was summed for another node; 0 where it has no such thing.

    Without what it was at some time before, it would be what should be sent back here.
    """
    chain = back.sums_to(reference, _LONGEST_SUM)
    whole = back.value(reference)
    if whole.size != 1 or wanted.size != 1:
        return 0
    rests = (float((whole - back.value(each)).item()) for each in chain[1:] if back.touched(each))
    if not any(back.number_is(each, float(wanted.item())) for each in rests):
        return 0
    return _line_of_first(back, chain)


def _line_of_first(back: BackwardPass, chain: Sequence[int]) -> int:
    """The last line before a sum that gives its name a number of the text."""
    made = back.made(chain[0])
    node = back.evidence.node(made) if made is not None else None
    target = node.target if isinstance(node, ast.AugAssign) else None
    if made is None or not isinstance(target, ast.Name):
        return line_of(back, chain[0])
    given = (each for each in back.evidence.tree[1] if isinstance(each, ast.Assign))
    begun = [each.lineno for each in given if ast.unparse(each.targets[0]) == target.id]
    return max((each for each in begun if each <= back.evidence.line(made)), default=line_of(back, chain[0]))


def _line_of_drawn(back: BackwardPass, reference: int, plain: Sequence[Factor]) -> int:
    """The line that gets a factor that is drawn in the backward pass, as a second mask is; 0 where none is."""
    begins = min(each.operation.time for each in back.step.errors)
    for each in plain:
        made = (back.made(at) for at in back.segment.cone([each.reference], back.step.forward))
        if any(one is not None and one.draws and one.time > begins for one in made):
            way = (at for at in sorted(back.segment.cone([reference], back.step.forward)) if at in back.evidence.names)
            named = (at for at in way if each.reference in back.segment.cone([at], back.step.forward))
            return line_of_missing(back, next(named, each.reference), 0)
    return 0


def _line_of_pairs(back: BackwardPass, reference: int, delta: Factor, weights: Sequence[Factor], depth: int) -> int:
    """The line that multiplies two tables, the next layer's delta and its weights, number by number; or 0."""
    tables = {each.reference for each in (delta, *weights) if back.value(each.reference).ndim == 2}
    if not weights or delta.reference not in tables or not back.is_delta(delta.reference, depth - 1):
        return 0
    cone = sorted(back.segment.cone([reference], back.step.forward))
    takes = (each for each in cone if back.name(each) == "Mult" and len(tables.intersection(_operands(back, each))) > 1)
    return next((line_of(back, each) for each in takes), 0)


def _operands(back: BackwardPass, reference: int) -> list[int]:
    made = back.made(reference)
    return [core(back, each)[0] for each in made.references()] if made is not None else []


def _is_product(back: BackwardPass, factors: Sequence[Factor], wanted: Array) -> bool:
    """Whether these factors, number by number, give the wanted quantity up to a factor."""
    values = [back.value(each.reference) for each in factors]
    sizes = {each.size for each in values} - {1}
    if len(sizes) > 1 or max(sizes, default=1) != wanted.size:
        return False
    product = reduce(np.multiply, [each.ravel() if each.size > 1 else each.item() for each in values])
    if wanted.size == 1:
        return back.number_is(float(product), wanted.item())
    return same(np.asarray(product), wanted.ravel()) is not None


def _tells(back: BackwardPass, factor: Factor) -> bool:
    """Whether a factor is more than a number: an array, or a number of a layer or of its input."""
    return back.value(factor.reference).size > 1 or back.is_live(factor.reference)


def _line_of_new(back: BackwardPass, reference: int, factors: Sequence[int]) -> int:
    """The line that first takes one of these factors, if that is a weight after its step; 0 where none is."""
    after = {each.variable.after for each in back.changes}
    new = {each for each in factors if core(back, each)[0] in after}
    made = (back.evidence.made[at] for at in sorted(back.segment.cone([reference], back.step.forward)) if back.made(at))
    takes = (each.result for each in made if new.intersection(each.references()) and not is_move(each))
    return next((line_of(back, each) for each in takes), 0)


def of_new_weights(back: BackwardPass, line: int, depth: int) -> Finding:
    """The finding where the next layer's weights are used after their step; it tells which line has moved them.

    Where they are used by a second name, under which they were to be kept as they were, that name is the fault. Where
    a function uses them that has no part in the step, it is the step that comes too early.
    """
    moved = [each for each in back.changes if depth - 1 in {one.depth for one in uses_of(back, each)}]
    lines = [at for each in moved if (at := line_of(back, each.variable.after))]
    why = "the new weights are used" + (f": line {min(lines)} has moved them already" if lines else "")
    used = {each.id for each in back.evidence.tree[1] if isinstance(each, ast.Name) and each.lineno == line}
    loops = {each.lineno for each in back.evidence.tree[1] if isinstance(each, ast.For)}
    second = []
    for named in (back.evidence.names.get(each.variable.before, []) for each in moved):
        second += [at for name, at in named if name in used and name != named[0][0] and at not in {named[0][1], *loops}]
    if not second and lines and _function_at(back, line) not in {None, *(_function_at(back, at) for at in lines)}:
        why = f"the weights are moved here already, and line {line} still needs them as they were"
        return Finding("hidden_delta", min(_line_of_moving(back, each, line) for each in moved), why, depth)
    return Finding("hidden_delta", max(second, default=line), why, depth)


def _line_of_moving(back: BackwardPass, change: Change, needed: int) -> int:
    """Where this weight is moved: the call in the function that still needs it, or the line of the step itself."""
    made, home = back.made(change.variable.after), _function_at(back, needed)
    lines = [each.lineno for each in reversed(back.evidence.calls(made) if made is not None else ())]  # type: ignore[attr-defined]
    return next((at for at in lines if _function_at(back, at) == home), line_of(back, change.variable.after))


def _function_at(back: BackwardPass, line: int) -> int | None:
    """The first line of the innermost function around a line; None where there is none."""
    around = (each for each in back.evidence.tree[1] if isinstance(each, ast.FunctionDef))
    return max((each.lineno for each in around if each.lineno <= line <= (each.end_lineno or 0)), default=None)


def _single_product(
    back: BackwardPass, reference: int, touched: Sequence[Factor], plain: Sequence[Factor], depth: int
) -> int:
    """The line that multiplies one number of the next layer's delta and its weight, where a sum of them should be sent.

    0 where there is none.
    """
    if len(touched) != 1 or back.value(reference).size > 1 or len(back.network.layer(depth - 1)) < 2:
        return 0
    weights = {each.reference for each in plain if back.network.is_weight(each.reference)}
    if not weights or not back.is_delta(touched[0].reference, depth - 1):
        return 0
    takes = (each for at in weights for each in back.evidence.users.get(at, ()) if back.touched(each.result))
    cone = back.segment.cone([reference], back.step.forward)
    return next((line_of(back, each.result) for each in takes if each.result in cone), 0)


def _without_slope(back: BackwardPass, candidate: Candidate) -> Finding:
    """The sent-back error stands in the delta's place: the slope is missing, or the delta exists and is not used."""
    depth = candidate.place.depth
    if candidate.delta is not None and same(candidate.delta, back.error) is None and back.is_there(candidate.delta):
        return Finding("derivative", candidate.used, "", depth)
    line = line_of_missing(back, candidate.reference, candidate.used)
    return Finding("hidden_delta", line, "the hidden slope is missing", depth)


def of_nodes_that_are_off(back: BackwardPass) -> Finding | None:
    """A node that is off, and whose weights are moved by all that is sent back to it: its slope, 0, is missing."""
    sent = _sent_to_nodes_that_are_off(back)
    odd = [each for each in back.changes if each.moved.size == 1 and each.tells and not np.any(each.slope)]
    for change in odd if sent else ():
        for each, (node, wanted) in product(_that_count(back, change.variable.after), sent.items()):
            if back.number_is(float(back.value(each).item()), wanted):
                return Finding(
                    "hidden_delta", line_of(back, each), "the hidden slope is missing", _depth_of(back, node)
                )
    return None


def _depth_of(back: BackwardPass, node: int) -> int:
    """The layer of a node that weights are multiplied with: the one behind theirs."""
    return 1 + next(each.depth for each in back.network.uses if each.other == node)


def _sent_to_nodes_that_are_off(back: BackwardPass) -> dict[int, float]:
    """What is sent back to each single number that is 0 and that weights are multiplied with."""
    found: dict[int, float] = {}
    for use in back.network.uses:
        single = type(use.other) is int and back.value(use.other).size == back.value(use.weight).size == 1
        if single and use.operation.result in back.adjoints and not np.any(back.value(use.other)):
            part = float(back.adjoints[use.operation.result].item() * back.value(use.weight).item())
            found[use.other] = found.get(use.other, 0.0) + part
    return {at: each for at, each in found.items() if each}


def _that_count(back: BackwardPass, reference: int) -> list[int]:
    """The single numbers of the backward pass that a new weight is made from, in order; a 0 hides what made it."""
    found, waiting = set[int](), [reference]
    while waiting:
        at = waiting.pop()
        operation = back.made(at)
        if at in found or at in back.step.forward or operation is None or not back.touched(at):
            continue
        if back.value(at).size == 1 and np.any(back.value(at)):
            found.add(at)
            waiting += operation.made_from
    return sorted(found)


def hidden_factors(back: BackwardPass, reference: int, depth: int) -> list[Factor]:
    """The factors of a hidden layer's delta; the deltas of the next layer are not split into factors."""
    stop = [each for each in back.backward if back.is_delta(each, depth - 1)]
    return factors_of(back, reference, stop)


# The error that is sent back to it ------------------------------------------------------------------------------------


def _of_sent_back(back: BackwardPass, reference: int, candidate: Candidate) -> Finding | None:
    """What is wrong with the error that is sent back to a hidden layer."""
    depth, made = candidate.place.depth, candidate.made
    reference, _ = core(back, reference)
    line = line_of(back, reference) or made
    operation = back.made(reference)
    name = back.name(reference)
    value = back.value(reference)
    target = target_of(back)
    if back.value(candidate.reference).size == 1 and (lacks := line_of_lacking(back, reference, candidate.place.a)):
        return Finding("hidden_delta", lacks, "not all that should be sent back is in it", depth)
    if value.size > 1 and any(same(value, each) is not None for each in ways_back(back, candidate.place.a)):
        return Finding("hidden_delta", line, "not all that should be sent back is in it", depth)
    if any(back.is_delta(reference, each) for each in range(depth)):
        return Finding("hidden_delta", line_of_handing(back, reference) or made, "it doesn't use the weights", depth)
    if target is not None and is_miss(value, back.value(candidate.place.a), target):
        why = "the hidden layer is compared with the target"
        return Finding("hidden_delta", line, why, depth)
    if _is_inner_adjoint(back, value):
        return Finding("hidden_delta", made, "", depth)
    if _is_sent_to_product(back, candidate.place.a, value):
        why = "the layer is multiplied with something on the way forward, and its delta isn't"
        return Finding("hidden_delta", made, why, depth)
    if operation is None or (name not in PRODUCTS and name != "Mult"):
        return _unweighted(back, reference, depth, line)
    operands = [core(back, each)[0] for each in operation.arguments if type(each) is int][:2]
    return _of_operands(back, reference, operands, depth, line)


def _is_inner_adjoint(back: BackwardPass, value: Array) -> bool:
    """Whether a value is what should be sent back to what is made of two layers: then what is made of it is wrong."""
    return value.size > 1 and any(
        each.size == value.size and _joins(back, at) and same(value, each) is not None
        for at, each in back.adjoints.items()
    )


def _is_sent_to_product(back: BackwardPass, a: int, value: Array) -> bool:
    """Whether this should be sent back to a layer's values times something, as a mask, and not to themselves."""
    for operation in back.evidence.users.get(a, ()):
        adjoint = back.adjoints.get(operation.result)
        is_product = operations.plain(operation.name) == "Mult" and operation.result in back.step.forward
        if is_product and adjoint is not None and adjoint.size == value.size > 1 and same(value, adjoint) is not None:
            return same(value, back.adjoints[a]) is None
    return False


def _joins(back: BackwardPass, reference: int) -> bool:
    """Whether a value of the forward pass is made, number by number, of two that depend on weights, as in a gate."""
    operation = back.made(reference)
    if operation is None or operations.plain(operation.name) not in ("Add", "Sub", "Mult", "Div"):
        return False
    own = [each for each in operation.references() if each in back.network.live and not back.network.is_weight(each)]
    return len(own) > 1


def _unweighted(back: BackwardPass, reference: int, depth: int, line: int) -> Finding:
    """The value that is sent back is not a product."""
    if any(back.is_delta(reference, each) for each in range(depth)):
        return Finding("hidden_delta", line, "it doesn't use the weights", depth)
    if back.is_right(reference, back.error) and depth == 1:
        return Finding("hidden_delta", line, "the raw error is sent back", depth)
    return Finding("hidden_delta", line, "", depth)


def _of_operands(back: BackwardPass, reference: int, operands: Sequence[int], depth: int, line: int) -> Finding | None:
    """What is wrong with a product that is sent back: its weights, or the factor beside them."""
    deltas = [back.adjoints[each.z] for each in back.network.layer(depth - 1) if each.z in back.adjoints]
    moved = {each.variable.after for each in back.changes}
    carries = sorted((each for each in operands if back.touched(each)), key=lambda each: each in moved)
    weights = [each for each in operands if each not in carries[:1]]
    if carries and any(back.is_right(carries[0], each) for each in deltas):
        return _wrong_weights(back, weights[0] if weights else reference, depth, line)
    if carries and back.is_right(carries[0], back.error) and len(back.step.errors) == 1 and depth == 1:
        return Finding("hidden_delta", line, "the raw error is sent back", depth)
    if carries and any(back.is_delta(carries[0], each) for each in range(back.network.depth)):
        return Finding("hidden_delta", line, "another layer's delta is sent back", depth)
    upstream = _upstream(back, carries[0], depth) if carries else None
    return upstream or Finding("hidden_delta", line, "what is sent back isn't a delta", depth)


def _wrong_weights(back: BackwardPass, reference: int, depth: int, line: int) -> Finding:
    value = back.value(reference)
    for change in back.changes:
        before, after = back.value(change.variable.before), back.value(change.variable.after)
        if value.size == after.size and same(value, after) == 1.0 and same(value, before) != 1.0:
            return of_new_weights(back, line, depth)
        if value.size == before.size and same(value, before) is not None:
            if all(use.depth != depth - 1 for use in uses_of(back, change)):
                return Finding("hidden_delta", line, "it uses another layer's weights", depth)
            return Finding(
                "hidden_delta",
                line,
                "the weights have the wrong shape here: rows and columns are swapped",
                depth,
            )
    return Finding("hidden_delta", line, "it uses the wrong weights", depth)


def _upstream(back: BackwardPass, carried: int, depth: int) -> Finding | None:
    """A finding if the delta that is sent back was already wrong."""
    for place in back.network.layer(depth - 1):
        value, wanted = back.value(carried), back.adjoints.get(place.z)
        if wanted is not None and value.size == wanted.size and not back.is_there(wanted):
            found = of_delta(back, carried, depth - 1, place.z, line_of(back, carried))
            if found is not None:
                return found
    return None
