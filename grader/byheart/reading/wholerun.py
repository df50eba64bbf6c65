"""Find weights that the forward pass uses and that no step moves, and weights that are moved and never used.

A script can have such a fault although every formula is right. Every finding needs proof in the recording; a line in
the text alone is not enough. What the steps are given is looked at in `fed`. A new check is listed in
`right.of_whole_run`.
"""

import ast
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import replace
from itertools import chain, permutations

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.behind import drawn_again, is_drawn, is_item
from byheart.reading.binding import operands_in
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.lasting import writes_unseen
from byheart.reading.lines import line_of_call_apart, root_of
from byheart.reading.moves import is_move, moved_from
from byheart.reading.network import Network
from byheart.reading.nothing import line_of_nothing
from byheart.reading.samples import data_references, unturned
from byheart.reading.syntax import names_in
from byheart.reading.training import Segment, Step, Variable, misses, slope_at, slopes
from byheart.reading.undone import line_of_other_turn, line_of_setting_back, moved_behind_loop, moved_late, set_back
from byheart.recorder.calculus import ADDING, BENT, PRODUCTS, REDUCED, SUMS, TIMES

_LATE = "this is moved after the loop over the samples: only the last of them counts"
_HERE = "here its layer's weights are moved, and the bias never is"
SET_BACK = "a layer's weights are reset before the next iteration"


def untrained(
    evidence: Evidence, segment: Segment, steps: Sequence[Step], networks: Sequence[Network]
) -> Finding | None:
    """Weights or biases that the forward pass uses and that no step changes, but perhaps something else does."""
    still = still_weights(evidence, segment, steps, networks[0])
    found = _never_moved(evidence, still, steps) if still is not None else None
    late = moved_late(evidence, steps) if found is not None else None
    if late is not None:
        why = "this layer is moved after the loop over the samples: only the last of them counts"
        return Finding("loop", evidence.line(late), why)
    back = set_back(evidence, segment, steps) if found is not None else None
    if found is not None and back is not None:
        made = evidence.made[back[1].after]
        own, new = ({name for name, _ in evidence.names.get(each, ())} for each in (back[1].before, made.result))
        line = line_of_setting_back(evidence, segment, steps, *back)
        is_set_again = bool(line and own & new)
        if not made.in_place and not evidence.users.get(made.result) and not is_set_again:
            return Finding("update", evidence.line(made), "these new weights aren't kept")
        return Finding("loop", line or found.line, SET_BACK)
    behind = _line_behind_loops(evidence, still, steps[0]) if still is not None else 0
    if found is not None and behind:
        return Finding("loop", behind, "this layer is moved only once, after the loop")
    if found is not None and (line := line_of_other_turn(evidence, segment, steps)):
        return Finding("update", line, "a layer is moved that only a later pass uses", certain=False)
    # A bias that begins at 0 is seen in the second pass, if it isn't moved and yet changes.
    biases = (_untrained_bias(evidence, segment, steps, each) for each in networks[:2])
    return found or next(filter(None, biases), None)


def moved_unused(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> Finding | None:
    """A layer that is moved by the errors of the first pass, where the second goes on with what it gave before."""
    if len(steps) < 2 or steps[1].window != steps[0].window:
        return None
    first, second = steps[:2]
    known = {each.before for each in first.variables}
    begins, ends = (max(error.operation.time for error in each.errors) for each in (first, second))
    for each in segment.between(begins, ends):
        own = each.arguments[0] if each.arguments else None
        if operations.plain(each.name) not in ("Add", "Sub") or type(own) is not int or own in known:
            continue
        is_moved = own in first.forward and segment.dependences[each.result] & first.mask
        if not is_moved or each.result in second.forward:
            continue
        if any(one.result in second.forward for one in _products_of(evidence, own, first)):
            why = "a layer is moved here, and the next passes go on with what it gave before"
            return Finding("update", evidence.line(each), why, certain=False)
    return None


def _products_of(evidence: Evidence, table: int, step: Step) -> Iterator[Operation]:
    """The products that a pass makes of a table, as it is or turned."""
    users = [each for each in evidence.users.get(table, ()) if each.result in step.forward]
    turned = [one for each in users if is_move(each) for one in evidence.users.get(each.result, ())]
    return (each for each in (*users, *turned) if operations.plain(each.name) in PRODUCTS)


def _never_moved(evidence: Evidence, still: int, steps: Sequence[Step]) -> Finding:
    beside = _line_of_own_bias(evidence, still, steps[0]) or _line_of_last(evidence, steps[0])
    line = line_of_nothing(evidence, still, steps, beside=beside)
    here = "other weights are moved here, and those of one layer never are"
    why = here if line == beside else "a layer's weights never change"
    return Finding("update", line, why, certain=not writes_unseen(evidence.tree[0]))


def _line_behind_loops(evidence: Evidence, weight: int, step: Step) -> int:
    """Where a statement behind all loops gives the weight's name a value that is made of it; 0 where none does."""
    names = {name for name, _ in evidence.names.get(weight, ())}
    *_, outermost = [None, *evidence.loops_around(evidence.node(step.errors[0].operation))]
    block = getattr(evidence.parents.get(evidence.numbers[id(outermost)]), "body", []) if outermost is not None else []
    behind = block[block.index(outermost) + 1 :] if outermost in block else []
    for each in behind:
        targets = [each.target] if isinstance(each, ast.AugAssign) else getattr(each, "targets", [])
        given = names & set(map(ast.unparse, targets))
        if given and (isinstance(each, ast.AugAssign) or given & names_in(each.value)):
            return int(each.lineno)
    return 0


def _line_of_own_bias(evidence: Evidence, weights: int, step: Step) -> int:
    """The line that moves the bias of the same layer; 0 where none is moved."""
    moved = {each.before: each.after for each in step.variables}
    sums = (each.result for each in evidence.users.get(weights, ()) if each.result in step.forward)
    added = (one for at in sums for one in evidence.users.get(at, ()) if operations.plain(one.name) == "Add")
    biases = (moved[each] for one in added for each in one.references() if each in moved)
    return next((evidence.line(evidence.made[each]) for each in biases if each in evidence.made), 0)


def _line_of_last(evidence: Evidence, step: Step) -> int:
    """The line that moves the last weights that a step moves; 0 where none is known."""
    made = [evidence.made[each.after] for each in step.variables if each.after in evidence.made]
    return evidence.line(max(made, key=lambda each: each.time)) if made else 0


def still_weights(evidence: Evidence, segment: Segment, steps: Sequence[Step], network: Network) -> int | None:
    """A layer's weights that no step changes; None where there are none."""
    layer = _still_layer(evidence, segment, steps)
    return layer if layer is not None else _still_factor(evidence, steps, network)


def _still_factor(evidence: Evidence, steps: Sequence[Step], network: Network) -> int | None:
    """What a layer's values are multiplied with and no step changes: that is an untrained weight."""
    for reference in sorted(network.step.forward & network.live):
        operation = evidence.made.get(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        if operation is None or name not in TIMES:
            continue
        factors = [each for each in operation.arguments if type(each) is int]  # an einsum has its letters first
        for own, other in permutations(factors, 2):
            if _is_factor(evidence, network, operation, own, other, steps):
                return other
    return None


def _is_factor(
    evidence: Evidence, network: Network, product: Operation, own: int, other: int, steps: Sequence[Step]
) -> bool:
    if own not in network.live or other in network.live:
        return False
    if not _is_of_layers(evidence, own, {place.a for place in network.places if place.depth}):
        return False
    value = evidence.values[other]
    if operations.plain(product.name) == "Mult":
        single = value.size == evidence.values[own].size == 1
        plain = float(abs(value.ravel()[0])) in (0.0, 0.5, 1.0, 2.0)
        named = bool(evidence.names.get(other)) or _is_left_out(evidence, network, product, other, steps)
        is_weight = single and not plain and named and not _scales_tables(evidence, network, other)
        return is_weight or _is_summed_table(evidence, network, product, other, steps)
    return value.size > 1


def _scales_tables(evidence: Evidence, network: Network, number: int) -> bool:
    """Whether a number is also multiplied with a whole table in the forward pass, as A is in A * tanh(z)."""
    products = (each for each in evidence.users.get(number, ()) if each.result in network.step.forward)
    return any(evidence.values[each.result].size > 1 for each in products)


def _is_summed_table(
    evidence: Evidence, network: Network, product: Operation, other: int, steps: Sequence[Step]
) -> bool:
    """Whether this product is summed, and the other factor is of a table that was drawn once and is no data.

    So it is a product of tables in other words, as (layer[:, :, None] * weights).sum(1) is.
    """
    *_, root = moved_from(evidence, other)
    data = {one for each in data_references(network) for one in moved_from(evidence, each)}
    summed = any(operations.plain(each.name) in ADDING for each in evidence.users.get(product.result, ()))
    if not summed or root in data or evidence.values[root].size < 2 or not is_drawn(evidence, root):
        return False
    return drawn_again(evidence, [root], steps[0].errors[-1].operation.time) is None


def _is_of_layers(evidence: Evidence, reference: int, layers: Set[int]) -> bool:
    """Whether this is one of these layers, also behind a mask, or in a sum, as where a layer is passed by."""
    waiting, seen = [reference], set[int]()
    while waiting:
        for at in moved_from(evidence, unturned(evidence, waiting.pop())):
            if at in layers:
                return True
            made = evidence.made.get(at)
            if at not in seen and made is not None and operations.plain(made.name) in ("Add", "Mult"):
                waiting += made.references()
            seen.add(at)
    return False


def _is_left_out(evidence: Evidence, network: Network, product: Operation, other: int, steps: Sequence[Step]) -> bool:
    """Whether every step multiplies with this very number, where the same line multiplies others with moved weights.

    So a mask, which is drawn anew each time, is none, and no weight of a node that is shut.
    """
    beside = (each for each in evidence.at_site[product.site] if each.result in network.step.forward)
    moved = any(network.is_weight(one) for each in beside for one in each.references())
    first = [each for each in steps if each.window == steps[0].window]
    return (
        moved
        and len(first) > 1
        and all(other in each.forward for each in first)
        and bool(evidence.values[product.result].any())
    )


def still_table(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> Operation | None:
    """A product of two tables that every pass makes again, though no step changes them: perhaps an untrained layer."""
    for product in _still_products(evidence, segment, steps, bent=False):
        if operations.plain(product.name) in PRODUCTS and all(
            type(each) is int and evidence.values[each].ndim == 2 for each in product.arguments[:2]
        ):
            return product
    return None


def _still_layer(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> int | None:
    """The weights of a product of two values that no step changes: an untrained layer, if a curve is made of it alone.

    It is one as well if a bias that is moved is added to it. The weights of a node that is off have nothing to learn.
    """
    biases = {each.before for step in steps for each in step.variables}
    bent, plain = (_still_products(evidence, segment, steps, bent) for bent in (True, False))
    products = chain(bent, (each for each in plain if _is_added_to(evidence, each.result, biases)))
    weights = (_likely_weight(evidence, each, steps) for each in products)
    return next((each for each in weights if _should_move(evidence, steps, each)), None)


def _should_move(evidence: Evidence, steps: Sequence[Step], weight: int) -> bool:
    """Whether a step that doesn't move this weight would be another one if it were; of a table, it may always be."""
    if evidence.values[weight].size > 1:
        return True
    for each in (one for one in steps if weight in one.forward and all(v.before != weight for v in one.variables)):
        step = replace(each, variables=(*each.variables, Variable(weight, weight)))
        try:
            slope = slope_at(evidence, slopes(evidence, step, misses(evidence, step.errors) or {}), weight)
        except operations.Unknown:
            return True
        if slope is not None and np.any(slope):
            return True
    return False


def _is_added_to(evidence: Evidence, reference: int, others: Set[int]) -> bool:
    """Whether one of the others is added to this, or to what it is summed up to or moved into, as a row to a table."""
    waiting, seen = [reference], {reference}
    while waiting:
        for each in evidence.users.get(waiting.pop(), ()):
            name = operations.plain(each.name)
            if name == "Add" and not others.isdisjoint(each.references()):
                return True
            if (name in ADDING or is_move(each)) and each.result not in seen:
                seen.add(each.result)
                waiting.append(each.result)
    return False


def _still_products(evidence: Evidence, segment: Segment, steps: Sequence[Step], bent: bool) -> Iterator[Operation]:
    later = [step for step in steps if step.window == steps[0].window][1:2] or steps[:1]
    mask = 0
    for step in steps:
        mask |= segment.mask_of(step.errors) if step.window == steps[0].window else 0
    since = min((error.operation.time for error in steps[0].errors), default=0)
    for step in later:
        given = step.inputs if step is not steps[0] else step.forward
        for reference in sorted({_table_of(evidence, each) for each in given}):
            begun = since if step is not steps[0] else -1
            product = _product_behind(evidence, segment, reference, step, mask, begun, bent)
            if product is not None:
                yield product


def _table_of(evidence: Evidence, reference: int) -> int:
    """The table that a single number was taken from; the value itself where it is no such number."""
    while is_item(evidence, reference) and type(table := evidence.made[reference].arguments[0]) is int:
        reference = table
    return reference


def _product_behind(
    evidence: Evidence, segment: Segment, reference: int, step: Step, mask: int, since: int, is_bent: bool
) -> Operation | None:
    """The product behind an unchanged value, which may have to be nonlinear; None where this step has none."""
    operation = evidence.made.get(reference)
    if operation is None or not (evidence.values[reference].ndim or operations.plain(operation.name) in BENT):
        return None
    live = {each.before for each in step.variables}
    cone = segment.cone([reference])
    if cone & live or segment.depends_on(reference) & mask:
        return None
    before = min(error.operation.time for error in step.errors)
    made = [evidence.made[each] for each in cone if each in evidence.made]
    products = [each for each in made if _is_product(evidence, each, made) and since < each.time < before]
    bent = segment.cone(one for each in made if operations.plain(each.name) in BENT for one in each.references())
    products = [each for each in products if each.result in bent or not is_bent]
    fed = any(reference in evidence.made[each].references() for each in step.forward if each in evidence.made)
    return products[0] if products and fed else None


def _is_product(evidence: Evidence, operation: Operation, made: Sequence[Operation]) -> bool:
    """Whether this is a product of arrays, in one piece or written as a sum of single products with random numbers."""
    name = operations.plain(operation.name)
    if name != "Mult":
        return name in PRODUCTS
    factors = list(operation.references())
    summed = any(operations.plain(each.name) in ADDING and operation.result in each.references() for each in made)
    if (
        len(factors) < 2
        and not any(is_item(evidence, each) for each in factors)
        and not _has_number_of_data(evidence, operation)
    ):
        return False  # a whole number of the data isn't recorded: what is left must be one weight out of a table
    return summed and any(is_drawn(evidence, each) for each in factors)


def _has_number_of_data(evidence: Evidence, operation: Operation) -> bool:
    """Whether a whole number that isn't recorded is of the data by the text: x[i], or what a loop goes through."""
    pairs = operands_in(evidence.tree[1][operation.node], operation)
    numbers = (each for given, each in pairs if type(given) is not int)
    return any(isinstance(each, ast.Subscript) or getattr(each, "id", "") in evidence.gone_through for each in numbers)


def _likely_weight(evidence: Evidence, product: Operation, steps: Sequence[Step]) -> int:
    """The operand that is the weight: where the same line has a moved weight, else what was drawn, else the last."""
    moved = {each.before for each in steps[0].variables}
    for each in evidence.operations:
        if each.node == product.node and len(each.arguments) == len(product.arguments):
            found = (
                own
                for own, other in zip(product.arguments, each.arguments, strict=True)
                if type(other) is int and other in moved
            )
            weight = next(found, None) if moved.intersection(each.references()) else None
            if type(weight) is int:
                return weight
    operands = list(product.references())
    return next((each for each in operands if is_drawn(evidence, each)), operands[-1])


def _untrained_bias(evidence: Evidence, segment: Segment, steps: Sequence[Step], network: Network) -> Finding | None:
    """A value that is added to a weighted sum and that no error has moved."""
    for use in _added(evidence, network):
        operation, other = use
        value = evidence.value(other)
        if value is None or type(other) is not int or segment.dependences.get(other):
            continue
        own = _unmoved(evidence, other)
        again = sum(any(_unmoved(evidence, each) == own for each in step.inputs) for step in steps)
        weight = _weight_in(evidence, other)
        if weight is not None and drawn_again(evidence, [weight], steps[0].errors[-1].operation.time) is not None:
            continue  # noise
        late = moved_behind_loop(evidence, other, steps[0])
        if weight is not None and not late:
            factors = evidence.made[other].references()
            if some := next(filter(None, (_line_of_some(evidence, each) for each in factors)), 0):
                why = "some weights of a list are moved, and others never are"
                return Finding("update", _loop_of_some(evidence, some), why)
            beside = _line_beside(evidence, network, operation)
            line = line_of_nothing(evidence, weight, steps, beside=beside)
            return Finding("update", line, _HERE if line == beside else "some weights never change")
        if _differs_by_sample(value, evidence.values[operation.result]):
            continue
        left_out = value.size > 1 or _has_moved_bias(network)
        if np.any(value) or (again > 1 and left_out):
            if late:
                return Finding("bias", late, _LATE)
            if value.size == 1 and (some := _line_of_some(evidence, other)):
                return Finding("bias", some, "some biases of this list are moved here, and others never are")
            beside = _line_beside(evidence, network, operation)
            line = line_of_nothing(evidence, other, steps, operation, beside)
            return Finding("bias", line, _HERE if line == beside else "a bias is used, but never trained")
    return None


def _line_of_some(evidence: Evidence, number: int) -> int:
    """Where a statement changes numbers of the list that has this one, which is changed nowhere; 0 where none does."""
    lists = {root_of(name) for name, _ in evidence.names.get(number, ()) if "[" in name}
    changed = (each for each in evidence.tree[1] if isinstance(each, ast.Subscript) and isinstance(each.ctx, ast.Store))
    return min((each.lineno for each in changed if root_of(ast.unparse(each)) in lists), default=0)


def _loop_of_some(evidence: Evidence, line: int) -> int:
    """The loop that gives the number by which this line picks what it changes; the line itself where none does."""
    changed = (each for each in evidence.tree[1] if isinstance(each, ast.Subscript) and isinstance(each.ctx, ast.Store))
    for each in (one for one in changed if one.lineno == line):
        loops = (loop for loop in evidence.loops_around(each) if isinstance(loop, ast.For))
        return next((loop.lineno for loop in loops if names_in(loop.target) & names_in(each.slice)), line)
    return line


def _unmoved(evidence: Evidence, reference: int) -> int:
    """The value as it was before sums that don't change it, as with a velocity that stays 0."""
    while (made := evidence.made.get(reference)) is not None and operations.plain(made.name) in ("Add", "Sub"):
        before, value = made.arguments[0], evidence.values[reference]
        if type(before) is not int or not np.array_equal(evidence.values[before], value):
            break
        reference = before
    return reference


def _has_moved_bias(network: Network) -> bool:
    """Whether some bias is moved: then a single one that stays 0 was left out, and not only written for later."""
    return bool(network.biases)


def _weight_in(evidence: Evidence, reference: int) -> int | None:
    """The factor that was drawn, where a value is a product with one: an untrained weight, and no bias."""
    operation = evidence.made.get(reference)
    if operation is None or operations.plain(operation.name) not in TIMES:
        return None
    factors = [each for each in operation.references() if is_drawn(evidence, each)]
    return factors[-1] if factors else None


def _differs_by_sample(value: np.ndarray, whole: np.ndarray) -> bool:
    """Whether what is added has other numbers for other samples: then it is data, as in a shortcut, and no bias."""
    same = whole.ndim == 2 and value.shape == whole.shape
    return bool(same and np.any(np.ptp(value, axis=0)) and np.any(np.ptp(value, axis=1)))


def _added(evidence: Evidence, network: Network) -> Iterator[tuple[Operation, object]]:
    """The values that are added to the weighted sums of each layer and do not depend on weights.

    What is added to a weight itself is none, as where it is tried a little larger to measure a slope.
    """
    for place in network.places:
        operation = evidence.made.get(place.z)
        while operation is not None and operations.plain(operation.name) == "Add":
            left, right = operation.arguments[:2]
            for own, other, at in ((left, right, 1), (right, left, 0)):
                is_live = type(own) is int and own in network.live - network.weights
                is_own = not (type(other) is int and other in network.live) and not evidence.is_literal(operation, at)
                if is_live and is_own and _is_weighted(evidence, network, own):
                    yield operation, other
            onward = next((each for each in (left, right) if type(each) is int and each in network.live), None)
            operation = evidence.made.get(onward) if onward is not None else None
        if operation is not None and operations.plain(operation.name) in SUMS:
            terms = set(operation.references())  # of a list of numbers; a table is one term
            if any(_is_weighted(evidence, network, each) for each in terms & network.live):
                yield from ((operation, each) for each in sorted(terms - network.live))


def _is_weighted(evidence: Evidence, network: Network, reference: int) -> bool:
    """Whether this is a sum that weights have a part in, and no spread of one, as the variance of a batch is."""
    used = {each.operation.result for each in network.uses} | network.weights
    waiting, seen = [reference], set()
    while waiting:
        at = waiting.pop()
        if at in used:
            return True
        made = evidence.made.get(at)
        behind = [each for each in made.references() if each in network.live] if made is not None else []
        name = operations.plain(made.name) if made is not None else ""
        if at not in seen and name not in BENT | (REDUCED - SUMS) and not (name == "Mult" and len(behind) > 1):
            waiting += behind
        seen.add(at)
    return False


def _line_beside(evidence: Evidence, network: Network, added: Operation) -> int:
    """The line that moves the weights to whose sum this adds: there, the bias's own step is missing; 0 if none does.

    In a function that moves other layers too, it is the line of the call.
    """
    behind = {each.weight for each in network.uses if each.operation.result in added.references()}
    changed = [(each.before in behind, evidence.made.get(each.after)) for each in network.step.variables]
    moved = (made for own, made in changed if own and made is not None)
    others = {made.node: made for own, made in changed if not own and made is not None}
    return next((line_of_call_apart(evidence, each, others.get(each.node)) or evidence.line(each) for each in moved), 0)


def unused_weights(evidence: Evidence, segment: Segment, steps: Sequence[Step], network: Network) -> Finding | None:
    """Random initial values that the errors change and that no output depends on."""
    first = [step for step in steps if step.window == steps[0].window]
    if len(first) < 2:
        return None
    used = set[int]().union(*(each.forward for each in first))  # a hidden delta may use what no output does
    for step in reversed(first):
        used |= {each.before for each in step.variables if each.after in used}
    mask = first[0].mask
    again = {
        (each.site, each.arguments[0])
        for each in segment.operations
        if each.arguments and type(each.arguments[0]) is int
    }
    # Behind the last step another one may begin, with what no step before it uses, as another row of a table.
    made = [evidence.made[each.after] for each in first[-1].variables if each.after in evidence.made]
    ends = max((each.time for each in made), default=0)
    for operation in segment.between(-1, ends + 1):
        begins = _first_sum_of(evidence, segment, operation, mask)
        before = begins.arguments[0] if begins.arguments else None
        if (
            type(before) is not int
            or operation.node < 0  # the array of which this is a view
            or not segment.dependences.get(operation.result, 0) & mask
        ):
            continue
        moves = operation.in_place or operations.plain(operation.name) in ("Add", "Sub")
        fresh = operation.result not in used and not segment.depends_on(before) & mask
        uses = [each for each in first if before in each.forward]
        if before in used and (not uses or any(_is_used_again(evidence, each, before) for each in uses)):
            continue
        value = evidence.values[before]
        if value.size == 1 and np.array_equal(value, evidence.values[operation.result]):
            continue  # as of a node that is off in all the passes that are seen
        starts = value.size == 1 or (value.size and np.ptp(value))  # as weights do that are drawn
        if not (moves and fresh and starts and (begins.site, operation.result) in again):
            continue
        if not segment.cone([before]).isdisjoint(network.live - network.weights):
            continue  # what the outputs are put down in is no initial value
        copied = (each for each in moved_from(evidence, before) if each != before)  # as a mean over time begins
        if is_drawn(evidence, before) and used.isdisjoint(copied):
            if stale := _made_once(segment, first[0].forward & first[-1].forward, before, mask):
                why = "it is computed only once, before the loop, and its weights change later"
                return Finding("forward", _line_of_last_name(evidence, stale), why)
            line = _line_without(evidence, network, before)
            return Finding("forward", line, "you move weights that the output doesn't use")
    return None


def _first_sum_of(evidence: Evidence, segment: Segment, operation: Operation, mask: int) -> Operation:
    """The operation that begins a step of several sums, as in `w - old + new`, where no error is in the first ones."""
    sums, first = ("Add", "Sub"), evidence.node(operation)
    while operations.plain(operation.name) in sums and type(operation.arguments[0]) is int:
        made = evidence.made.get(operation.arguments[0])
        if made is None or operations.plain(made.name) not in sums or segment.depends_on(made.result) & mask:
            break
        node = evidence.node(made)
        if node is None or first is None or evidence.statement(node) is not evidence.statement(first):
            break
        operation = made
    return operation


def _line_without(evidence: Evidence, network: Network, weights: int) -> int:
    """The line of the first weighted sum, from the output back, that is as wide as these weights: they belong there.

    Where each pass makes a sum with them, for nothing, it is the weighted sum behind it that should be made of that.
    """
    sums = [place.z for depth in range(network.depth) for place in network.layer(depth)]
    lost = [each for each in evidence.users.get(weights, ()) if operations.plain(each.name) in (*PRODUCTS, "Mult")]
    later = [evidence.made[each] for each in sums if each in evidence.made]
    after = (each for each in later if lost and each.time > lost[0].time)
    behind = min(after, key=lambda each: each.time, default=None)
    if behind is not None:
        return line_of_call_apart(evidence, behind, lost[0]) or evidence.line(behind)
    wide = (each for each in sums if evidence.values[each].shape[-1:] == evidence.values[weights].shape[-1:])
    made = evidence.made.get(next(wide, sums[0] if sums else -1))
    return evidence.line(made) if made is not None else 0


def _made_once(segment: Segment, kept: Collection[int], weight: int, mask: int) -> int | None:
    """The last value of two steps' forward passes that is made of the weight, and on which no error has a hold."""
    own = (each for each in kept if each != weight and not segment.depends_on(each) & mask)
    return max((each for each in own if weight in segment.cone([each])), default=None)


def _line_of_last_name(evidence: Evidence, reference: int) -> int:
    named = evidence.names.get(reference, [])
    return named[-1][1] if named else evidence.line(evidence.made[reference])


def _is_used_again(evidence: Evidence, step: Step, weight: int) -> bool:
    """Whether what a forward pass did with this value is done again in a later one."""
    sites = {each.site for each in evidence.users.get(weight, ()) if each.result in step.forward}
    since = max(error.operation.time for error in step.errors)
    return any(each.time > since for site in sites for each in reversed(evidence.at_site[site]))
