"""Find faults that only the whole run shows: weights that never change, and data that do. Equal hidden nodes: `alike`.

A script can have such a fault although every formula is right. Every finding needs proof in the recording; a line in
the text alone is not enough. Add another check here and list it in `right.of_whole_run`.
"""

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence, Operation, references_in
from byheart.reading.moves import moved_from, moved_through
from byheart.reading.network import Network
from byheart.reading.training import Error, Segment, Step, Variable
from byheart.recorder.calculus import BENT, PRODUCTS, REDUCED, SUMS, TIMES

# A longer line is no update that somebody commented out; looking through it could take very long.
_LONGEST_LINE = 300
_MANY_STEPS = 6
SET_BACK = "a layer's weights are reset before the next iteration"


def untrained(evidence: Evidence, segment: Segment, steps: Sequence[Step], network: Network) -> Finding | None:
    """Weights or biases that the forward pass uses and that no step changes."""
    found = _untrained_layer(evidence, segment, steps) or _untrained_factor(evidence, steps, network)
    late = _moved_late(evidence, steps) if found is not None else None
    if late is not None:
        why = "this layer is moved after the loop over the samples: only the last of them counts"
        return Finding("loop", evidence.line(late), why)
    if found is not None and set_back(evidence, segment, steps) is not None:
        return Finding("loop", found.line, SET_BACK)
    if found is not None and (line := _line_of_other_turn(evidence, segment, steps)):
        return Finding("update", line, "a layer is moved that only a later pass uses", certain=False)
    return found or _untrained_bias(evidence, steps, network)


def set_back(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> tuple[Step, Variable] | None:
    """A layer that is moved by the errors, under its own name, where the next pass begins with another value there.

    With the step in which it is.
    """
    first = [each for each in steps if each.window == steps[0].window]
    kept = segment.cone(each.out for one in first for each in one.errors)  # by the next pass, or by a later one
    every = segment.mask_of(each for one in first for each in one.errors)
    for step, later in pairwise(first):
        used, later_used = (segment.cone([each.out for each in one.errors]) for one in (step, later))
        for operation in segment.operations:
            before = operation.arguments[0] if operation.arguments else None
            moves = operation.in_place or operations.plain(operation.name) in ("Add", "Sub")
            if not moves or type(before) is not int or before not in used or operation.result in kept:
                continue
            depends = segment.depends_on(operation.result) & ~segment.depends_on(before) & step.mask
            if not depends or not _keeps_its_name(evidence, before, operation):
                continue
            goes_on = [each for each in later_used if each != before and segment.depends_on(each) & every]
            if _is_replaced(evidence, before, later_used) and not _is_replaced(evidence, before, goes_on):
                return step, Variable(before, operation.result)
    return None


def _moved_late(evidence: Evidence, steps: Sequence[Step]) -> Operation | None:
    """What moves weights of the first step that only a later one moves; None where none does."""
    first, *later = (each for each in steps if each.window == steps[0].window)
    at_once = {each.before for each in first.variables}
    moved = (one for each in later for one in each.variables if one.before in first.forward - at_once)
    return next((evidence.made[each.after] for each in moved if each.after in evidence.made), None)


def _line_of_other_turn(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> int:
    """The line that moves a layer which the next pass doesn't use, and a later one does; 0 where none does."""
    first = [each for each in steps if each.window == steps[0].window]
    kept = segment.cone(each.out for one in first for each in one.errors)
    for step in first:
        known = {each.after for each in step.variables}
        for each in segment.operations:
            before = each.arguments[0] if each.in_place and each.arguments else None
            moved = type(before) is int and before in step.forward and each.result in kept - known
            if moved and segment.dependences[each.result] & step.mask and evidence.line(each):
                return evidence.line(each)
    return 0


def _names_of(evidence: Evidence, reference: int) -> set[str]:
    return {name for name, _ in evidence.names.get(reference, ())}


def _keeps_its_name(evidence: Evidence, before: int, operation: Operation) -> bool:
    same_size = evidence.values[before].shape == evidence.values[operation.result].shape
    return same_size and bool(_names_of(evidence, before) & _names_of(evidence, operation.result))


def _is_replaced(evidence: Evidence, before: int, used: Collection[int]) -> bool:
    """Whether a later pass uses another value of this name."""
    names = _names_of(evidence, before)
    return any(each == before or names & _names_of(evidence, each) for each in used)


def _untrained_factor(evidence: Evidence, steps: Sequence[Step], network: Network) -> Finding | None:
    """A layer's values times a factor that no step changes: this factor is an untrained weight."""
    for reference in sorted(network.step.forward & network.live):
        operation = evidence.made.get(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        if operation is None or name not in TIMES or len(operation.arguments) < 2:
            continue
        for own, other in (operation.arguments[:2], operation.arguments[1::-1]):
            if _is_factor(evidence, network, own, other, name):
                line = _line_of_nothing(evidence, other, steps)
                return Finding("update", line, "a layer's weights never change")
    return None


def _is_factor(evidence: Evidence, network: Network, own: object, other: object, name: str) -> bool:
    if type(own) is not int or type(other) is not int or own not in network.live or other in network.live:
        return False
    hidden = {place.a for place in network.places if place.depth}
    if hidden.isdisjoint(moved_from(evidence, own)):
        return False
    value = evidence.values[other]
    if name == "Mult":
        single = value.size == evidence.values[own].size == 1
        return single and float(abs(value.ravel()[0])) not in (0.0, 0.5, 1.0, 2.0) and bool(evidence.names.get(other))
    return value.size > 1


def _untrained_layer(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> Finding | None:
    """A product of two values that no step changes, then a nonlinear function: a layer with untrained weights."""
    later = [step for step in steps if step.window == steps[0].window][1:2] or steps[:1]
    mask = 0
    for step in steps:
        mask |= segment.mask_of(step.errors) if step.window == steps[0].window else 0
    since = min((error.operation.time for error in steps[0].errors), default=0)
    for step in later:
        given = step.inputs if step is not steps[0] else step.forward
        for reference in sorted({_table_of(evidence, each) for each in given}):
            product = _product_behind(evidence, segment, reference, step, mask, since if step is not steps[0] else -1)
            if product is None:
                continue
            weight = _likely_weight(evidence, product)
            line = _line_of_nothing(evidence, weight, steps)
            return Finding("update", line, "a layer's weights never change")
    return None


def _table_of(evidence: Evidence, reference: int) -> int:
    """The table that a single number was taken from; the value itself where it is no such number."""
    while _is_item(evidence, reference) and type(table := evidence.made[reference].arguments[0]) is int:
        reference = table
    return reference


def _product_behind(
    evidence: Evidence, segment: Segment, reference: int, step: Step, mask: int, since: int
) -> Operation | None:
    """The product behind an unchanged nonlinear value; None where this step has none."""
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
    products = [each for each in products if each.result in bent]
    fed = any(reference in evidence.made[each].references() for each in step.forward if each in evidence.made)
    return products[0] if products and fed else None


def _is_product(evidence: Evidence, operation: Operation, made: Sequence[Operation]) -> bool:
    """Whether this is a product of arrays, in one piece or written as a sum of single products with random numbers."""
    name = operations.plain(operation.name)
    if name != "Mult":
        return name in PRODUCTS
    factors = list(operation.references())
    adds = SUMS | {"Add"}
    summed = any(operations.plain(each.name) in adds and operation.result in each.references() for each in made)
    if len(factors) < 2 and not any(_is_item(evidence, each) for each in factors):
        return False  # a whole number of the data isn't recorded: what is left must be one weight out of a table
    return summed and any(is_drawn(evidence, each) for each in factors)


def _is_item(evidence: Evidence, reference: int) -> bool:
    operation = evidence.made.get(reference)
    return operation is not None and operations.plain(operation.name) == "item"


def _likely_weight(evidence: Evidence, product: Operation) -> int:
    """The operand that is the weight: the one that was drawn at random, else the last."""
    operands = list(product.references())
    for each in operands:
        if is_drawn(evidence, each):
            return each
    return operands[-1]


def is_drawn(evidence: Evidence, reference: int) -> bool:
    """Whether this value is made from random numbers."""
    return any(name.startswith("draw.") for name in _origins(evidence, reference))


def _origins(evidence: Evidence, reference: int) -> Iterator[str]:
    behind = _behind(evidence, [reference], numbers=True)
    return (evidence.made[each].name for each in behind if each in evidence.made)


def _untrained_bias(evidence: Evidence, steps: Sequence[Step], network: Network) -> Finding | None:
    """A value that is added to a weighted sum and is the same in every step."""
    for use in _added(evidence, network):
        operation, other = use
        value = evidence.value(other)
        if value is None or type(other) is not int:
            continue
        again = sum(other in step.inputs for step in steps)
        weight = _weight_in(evidence, other)
        if weight is not None:
            return Finding("update", _line_of_nothing(evidence, weight, steps), "some weights never change")
        if _differs_by_sample(value, evidence.values[operation.result]):
            continue
        if np.any(value) or (again > 1 and value.size > 1):
            beside = _line_beside(evidence, network, operation)
            line = _line_of_nothing(evidence, other, steps, operation, beside)
            here = "here its layer's weights are moved, and the bias never is"
            return Finding("bias", line, here if line == beside else "a bias is used, but never trained")
    return None


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
    """The values that are added to the weighted sums of each layer and do not depend on weights."""
    for place in network.places:
        operation = evidence.made.get(place.z)
        while operation is not None and operations.plain(operation.name) == "Add":
            left, right = operation.arguments[:2]
            for own, other, at in ((left, right, 1), (right, left, 0)):
                is_live = type(own) is int and own in network.live
                is_own = not (type(other) is int and other in network.live) and not evidence.is_literal(operation, at)
                if is_live and is_own and _is_weighted(evidence, network, own):
                    yield operation, other
            onward = next((each for each in (left, right) if type(each) is int and each in network.live), None)
            operation = evidence.made.get(onward) if onward is not None else None


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
    """The line that moves the weights to whose sum this adds: there, the bias's own step is missing; 0 if none does."""
    behind = {each.weight for each in network.uses if each.operation.result in added.references()}
    moved = (each.after for each in network.step.variables if each.before in behind)
    return next((evidence.line(evidence.made[each]) for each in moved if each in evidence.made), 0)


def _line_of_nothing(
    evidence: Evidence, weight: int, steps: Sequence[Step], used: Operation | None = None, beside: int = 0
) -> int:
    """The line where a weight's update is missing.

    This is the line that was commented out, or the line that changes something else, or `beside`, the line that moves
    the weights beside it, or the line that makes the weight.
    """
    names = [name for name, _ in evidence.names.get(weight, ())]
    commented = _commented(evidence, names)
    if commented:
        return commented
    instead = _dropped(evidence, weight) or _short_loop(evidence, names, steps)
    if instead:
        return instead
    if used is None and (instead := _moved_instead(evidence, steps)):
        return instead
    if beside:
        return beside
    made = [line for _, line in evidence.names.get(weight, ())]
    if made:
        return min(made)
    operation = used or evidence.made.get(weight)
    return evidence.line(operation) if operation is not None else 0


def _dropped(evidence: Evidence, weight: int) -> int:
    """The line that computes this weight's new value, which nothing uses; 0 where there is none."""
    for operation in evidence.operations:
        is_new = operation.name in ("Add", "Sub") and not operation.in_place and weight in operation.made_of
        if is_new and not evidence.users.get(operation.result) and evidence.line(operation):
            return evidence.line(operation)
    return 0


def _short_loop(evidence: Evidence, names: Sequence[str], steps: Sequence[Step]) -> int:
    """The line of the loop that moves the other weights of a list, and leaves this one out; 0 where there is none."""
    roots = {re.split(r"[.\[]", each)[0] for each in names if "[" in each}
    for variable in steps[0].variables:
        others = {re.split(r"[.\[]", name)[0] for name, _ in evidence.names.get(variable.before, ())}
        made = evidence.made.get(variable.after)
        node = evidence.node(made) if made is not None and (roots & others or not names) else None
        while node is not None:
            node = evidence.parents.get(evidence.numbers[id(node)])
            if isinstance(node, ast.For) and _leaves_out(node.iter):
                return node.lineno
    return 0


def _leaves_out(iterated: ast.expr) -> bool:
    """Whether this goes through a part only: a range whose end is computed or that begins later, or a few keys."""
    if isinstance(iterated, ast.Tuple | ast.List):
        return all(isinstance(each, ast.Constant) for each in iterated.elts)
    if not isinstance(iterated, ast.Call) or getattr(iterated.func, "id", "") != "range":
        return False
    return len(iterated.args) > 1 or isinstance(iterated.args[0], ast.BinOp)


def _commented(evidence: Evidence, names: Sequence[str]) -> int:
    text = evidence.source.decode("utf-8", "replace").splitlines()
    for name in names:
        last = re.split(r"[.\[]", name)[-1].strip("]'\"") or name
        plain = name if "[" not in name else name.split("[")[0]
        for word in {last, plain}:
            if not re.search(r"\w", word) or word.isdigit():
                continue
            wanted = re.compile(rf"^\s*#.*(?<!\w){re.escape(word)}(?!\w)[^=]*[-+]?=[^=]")
            for number, line in enumerate(text, start=1):
                if len(line) <= _LONGEST_LINE and wanted.search(line):
                    return number
    return 0


def _moved_instead(evidence: Evidence, steps: Sequence[Step]) -> int:
    """The line that uses this step's errors to change a value outside the forward pass; 0 where there is none."""
    step = steps[0]
    moved = {each.after for each in step.variables}
    errors = {each.operation.result for each in step.errors}
    touched = set(errors)
    for operation in evidence.operations:
        if not any(each in touched for each in operation.references()):
            continue
        touched.add(operation.result)
        first = operation.arguments[0] if operation.arguments else None
        if not operation.in_place or operation.result in moved or type(first) is not int:
            continue
        if first not in touched and first not in step.forward and evidence.line(operation):
            return _line_of_copy(evidence, first, step) or evidence.line(operation)
    return 0


def _line_of_copy(evidence: Evidence, reference: int, step: Step) -> int:
    """The line that makes an array out of the weights in which their step is lost; 0 where it is made otherwise."""
    kept = step.forward - {each.before for each in step.variables}
    copied = any(each in kept for each in moved_from(evidence, reference) if each != reference)
    return evidence.line(evidence.made[reference]) if copied else 0


def unused_weights(evidence: Evidence, segment: Segment, steps: Sequence[Step], network: Network) -> Finding | None:
    """Random initial values that the errors change and that no output depends on."""
    first = [step for step in steps if step.window == steps[0].window]
    if len(first) < 2:
        return None
    used = segment.cone([each.out for each in first[-1].errors]) | segment.cone([v.after for v in first[-1].variables])
    mask = first[0].mask
    again = {
        (each.site, each.arguments[0])
        for each in segment.operations
        if each.arguments and type(each.arguments[0]) is int
    }
    for operation in segment.operations:
        before = operation.arguments[0] if operation.arguments else None
        if (
            type(before) is not int
            or operation.node < 0  # the array of which this is a view
            or evidence.values[before].size < 2
            or not segment.dependences.get(operation.result, 0) & mask
        ):
            continue
        moves = operation.in_place or operations.plain(operation.name) in ("Add", "Sub")
        fresh = operation.result not in used and not segment.depends_on(before) & mask
        if before in used and _is_used_again(evidence, first[0], before):
            continue
        if not (moves and fresh and (operation.site, operation.result) in again and np.ptp(evidence.values[before])):
            continue
        copied = (each for each in moved_from(evidence, before) if each != before)  # as a mean over time begins
        if is_drawn(evidence, before) and used.isdisjoint(copied):
            if stale := _made_once(segment, first[0].forward & first[-1].forward, before, mask):
                why = "it is computed only once, before the loop, and its weights change later"
                return Finding("forward", _line_of_last_name(evidence, stale), why)
            line = _line_without(evidence, network, before)
            return Finding("forward", line, "you move weights that the output doesn't use")
    return None


def _line_without(evidence: Evidence, network: Network, weights: int) -> int:
    """The line of the first weighted sum, from the output back, that is as wide as these weights: they belong there."""
    sums = [place.z for depth in range(network.depth) for place in network.layer(depth)]
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
    return any(each.site in sites and each.time > since for each in evidence.operations)


# Data that change -----------------------------------------------------------------------------------------------------


def of_data(evidence: Evidence, segment: Segment, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """Data or targets that don't stay what they were."""
    return (
        moving_data(evidence, steps, networks)
        or drifting_data(evidence, segment, steps, networks)
        or other_rows(evidence, steps, networks)
        or same_sample(evidence, steps, networks)
    )


def moving_data(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """The same sample has another target than before, in one training.

    Rows with the same numbers may have different targets. So where samples and targets are picked out of the same
    tables as before, it is the row that has to have the same target.
    """
    targets: dict[tuple[tuple[int, int], int, bytes], _Sample] = {}
    for at, (step, network) in enumerate(zip(steps, networks, strict=True)):
        if at and _begins_anew(evidence, steps, networks, at):
            targets.clear()
        outputs: Counter[tuple[tuple[int, int], bytes]] = Counter()
        for error in step.errors:
            for sample in _samples(evidence, step, network, error, at):
                place = (error.operation.site, sample.data)
                known = targets.setdefault((place[0], outputs[place], place[1]), sample)
                outputs[place] += 1
                other = known.target != sample.target and (known.step != at or len(step.errors) == 1)
                if other and not known.is_another_row(sample):
                    return _finding_of_data(evidence, network, error)
    return None


@dataclass(frozen=True, slots=True)
class _Sample:
    """A sample and its target as bytes; and where both were picked: out of which tables (as bytes), and their rows."""

    data: bytes
    target: bytes
    step: int
    tables: tuple[bytes, bytes] | None = None
    rows: tuple[int, int] = (0, 0)

    def is_another_row(self, other: "_Sample") -> bool:
        """Whether both are rows of the same tables, and not the same row."""
        return self.tables is not None and self.tables == other.tables and self.rows[0] != other.rows[0]


def one_training(steps: Sequence[Step]) -> list[Step]:
    """The steps of the first training: in each window, those whose weights go on from each other."""
    end = next((at for at in range(1, len(steps)) if _has_other_weights(steps[at - 1], steps[at])), len(steps))
    return list(steps[:end])


def _has_other_weights(before: Step, step: Step) -> bool:
    """Whether a step has no weight of the step before it, in the same window."""
    left = {each.after for each in before.variables}
    own = {each.before for each in step.variables}
    return before.window == step.window and bool(left) and bool(own) and not left & own


def _begins_anew(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network], at: int) -> bool:
    """Whether a step belongs to another training than the one before it: it has other weights, or data of its own.

    In another window nothing is known by its identity. There it is another training if each window has one table of
    data and one of targets, as they are, for all its steps: several in the first one.
    """
    before, step = steps[at - 1], steps[at]
    if before.window == step.window:
        return _has_other_weights(before, step)
    if sum(one.window == steps[0].window for one in steps) < 2:  # one step says nothing of what stays
        return False
    for window in {steps[0].window, before.window, step.window}:
        both = [(one, network) for one, network in zip(steps, networks, strict=True) if one.window == window]
        goals = {str(error.target) for one, _ in both for error in one.errors}
        tables = {_unturned(evidence, each) for _, network in both for each in _data_references(network)}
        if len(goals) != 1 or len(tables) != 1:
            return False
    return True


def _unturned(evidence: Evidence, reference: int) -> int:
    """A value without the minus before it, as in exp(-x @ w)."""
    made = evidence.made.get(reference)
    turned = made is not None and operations.plain(made.name) == "USub"
    return next(made.references()) if made is not None and turned else reference


def _samples(evidence: Evidence, step: Step, network: Network, error: Error, at: int) -> Iterator[_Sample]:
    """Each sample with its target, and where they were picked, if they were."""
    pairs = list(_pairs(evidence, step, network, error))
    data_at = {_unturned(evidence, each) for each in _data_references(network)}
    target = error.target
    if len(data_at) == 1 and len(step.errors) == 1 and type(target) is int:
        (data,) = data_at
        mine, theirs = _rows(evidence, data), _rows(evidence, target)
        if mine is not None and theirs is not None and len(mine) == len(theirs) == len(pairs):
            tables = tuple(evidence.values[evidence.made[each].arguments[0]].tobytes() for each in (data, target))
            for pair, rows in zip(pairs, zip(mine.tolist(), theirs.tolist(), strict=True), strict=True):
                yield _Sample(*pair, at, (tables[0], tables[1]), rows)
            return
    yield from (_Sample(*pair, at) for pair in pairs)


def _pairs(evidence: Evidence, step: Step, network: Network, error: Error) -> Iterator[tuple[bytes, bytes]]:
    """Each sample with its target."""
    target = evidence.value(error.target)
    out = evidence.values[error.out]
    if target is None:
        return
    data = _data_of(evidence, network, error)
    if data is None:
        return
    goal = np.broadcast_to(target, out.shape) if target.size != out.size else target.reshape(out.shape)
    if out.size < max((evidence.values[each.a].size for each in network.layer(0)), default=0) or _is_part(
        evidence, error
    ):
        row = _row_of(evidence, error, data)
        if row is not None:
            yield np.ascontiguousarray(row, dtype=float).tobytes(), np.ascontiguousarray(goal, dtype=float).tobytes()
        return
    in_rows = not _takes_columns(network)
    if in_rows and data.ndim == 2 and goal.ndim >= 1 and data.shape[0] == goal.shape[0] and out.shape[0] > 1:
        rows = [(data[at], goal[at]) for at in range(len(data))]
    elif data.ndim == 2 and goal.ndim == 2 and data.shape[1] == goal.shape[1]:
        rows = [(data[:, at], goal[:, at]) for at in range(data.shape[1])]
    else:
        rows = [(data.ravel(), goal.ravel())]
    if len({row.tobytes() for row, _ in rows}) < len(rows):
        return
    for row, wanted in rows:
        yield np.ascontiguousarray(row, dtype=float).tobytes(), np.ascontiguousarray(wanted, dtype=float).tobytes()


def _takes_columns(network: Network) -> bool:
    """Whether the first weights are multiplied with the data, and not the data with them: a sample is a column then."""
    first = (each for each in network.uses if each.depth == network.depth - 1 and type(each.other) is int)
    products = [each for each in first if operations.plain(each.operation.name) in ("MatMult", "dot")]
    return bool(products) and all(each.operation.arguments[1] == each.other for each in products)


def drifting_data(
    evidence: Evidence, segment: Segment, steps: Sequence[Step], networks: Sequence[Network]
) -> Finding | None:
    """Data that every pass computes from the data of the pass before."""
    first = [(step, network) for step, network in zip(steps, networks, strict=True) if step.window == steps[0].window]
    for (_, one), (step, other) in pairwise(first):
        before, after = (_data_references(each) for each in (one, other))
        for was, now in zip(before, after, strict=False):
            operation = evidence.made.get(now)
            if (
                was == now
                or operation is None
                or was not in segment.cone([now])
                or was in step.forward - segment.cone([now])
                or _is_moved(evidence, segment, now)
                or _is_state(evidence, one, now)
            ):
                continue
            old, new = evidence.values[was], evidence.values[now]
            if old.shape == new.shape and not np.array_equal(np.sort(old, axis=None), np.sort(new, axis=None)):
                return Finding("loop", evidence.line(operation), "the data changes with every pass")
    return None


def _is_state(evidence: Evidence, before: Network, reference: int) -> bool:
    """Whether this is a layer of the pass before, in a network that goes on from itself: weights are used over time."""
    depths: dict[int, set[int]] = {}
    for each in before.uses:
        depths.setdefault(each.weight, set()).add(each.depth)
    layers = {each.a for each in before.places}
    over_time = any(len(each) > 1 for each in depths.values())
    return over_time and not layers.isdisjoint(moved_from(evidence, reference))


def _is_moved(evidence: Evidence, segment: Segment, reference: int) -> bool:
    """Whether this was picked out of a table that errors have changed in place, as an embedding is."""
    made = (evidence.made.get(each) for each in moved_from(evidence, reference, turned=True))
    first = next((each for each in made if each is not None and each.in_place), None)
    return first is not None and bool(segment.depends_on(first.result))


def _data_references(network: Network) -> list[int]:
    deepest = network.depth - 1
    uses = sorted(network.uses, key=lambda each: each.operation.time)
    return [each.other for each in uses if each.depth == deepest and type(each.other) is int]


def other_rows(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """Samples and targets that are picked from equally long tables, with a varying offset between their rows.

    It is certain where a row of the samples has had two rows of the targets, and these come from a table of their own:
    in one table, as of words and the words around them, a row may well have several.
    """
    offsets: list[np.ndarray] = []
    rows: dict[tuple[bytes, bytes, int], int] = {}
    certain = False
    error = steps[0].errors[0]
    for step, network in zip(steps, networks, strict=True):
        error = step.errors[0]
        data = _data_references(network)[:1]
        if len(step.errors) > 1 or not data or type(error.target) is not int:
            return None
        mine, theirs = _rows(evidence, data[0]), _rows(evidence, error.target)
        if mine is None or theirs is None or mine.shape != theirs.shape:
            return None
        tables = [evidence.values[evidence.made[each].arguments[0]] for each in (data[0], error.target)]
        if len(tables[0]) != len(tables[1]):
            return None
        offsets.append(mine - theirs)
        if np.array_equal(*tables):
            continue
        for at, to in zip(mine.tolist(), theirs.tolist(), strict=True):
            certain |= rows.setdefault((tables[0].tobytes(), tables[1].tobytes(), at), to) != to
    if len(np.unique(np.concatenate(offsets))) < 2 or all(np.array_equal(each, offsets[0]) for each in offsets):
        return None
    picked = evidence.made.get(error.target) if type(error.target) is int else None
    line = evidence.line(picked) if picked is not None else evidence.line(error.operation)
    why = "samples and targets are picked from different places"
    return Finding("error", line, why, certain=certain)


def _rows(evidence: Evidence, reference: int) -> np.ndarray | None:
    """The rows of a table that this value was picked from; None where it was not picked from one."""
    operation = evidence.made.get(reference)
    if operation is None or operation.name != "item" or type(operation.arguments[0]) is not int:
        return None
    table = evidence.values[operation.arguments[0]]
    if table.ndim == 0 or len(table) < 3:
        return None
    rows = np.broadcast_to(np.arange(len(table)).reshape(-1, *[1] * (table.ndim - 1)), table.shape)
    try:
        picked = moved_through(evidence, operation, operation.arguments[0], np.ascontiguousarray(rows))
    except (operations.Unknown, ValueError, IndexError, TypeError):
        return None
    return picked.reshape(len(picked), -1)[:, 0] if picked.ndim == table.ndim else picked.ravel()[:1]


def _is_part(evidence: Evidence, error: Error) -> bool:
    operation = evidence.made.get(error.out)
    return operation is not None and operations.plain(operation.name) in ("item", "view")


def _row_of(evidence: Evidence, error: Error, data: np.ndarray) -> np.ndarray | None:
    """The sample of an output that was picked out of all outputs."""
    operation = evidence.made.get(error.out)
    if operation is None or operations.plain(operation.name) != "item" or data.ndim != 2:
        return None
    whole, index = operation.arguments[:2]
    at = index[1] if type(index) is list and index[0] == "c" else None
    if type(whole) is not int or not isinstance(at, int) or not -len(data) <= at < len(data):
        return None
    return data[at] if evidence.values[whole].shape[:1] == data.shape[:1] else None


def _data_of(evidence: Evidence, network: Network, error: Error) -> np.ndarray | None:
    """All that is put in for this output; None where that is several arrays, or comes in at several depths."""
    deepest = network.depth - 1
    whole = [each for each in network.uses if each.other is not None]
    if len(network.step.errors) > 1:
        cone = network_cone(evidence, network, error)
        whole = [each for each in whole if each.operation.result in cone]
    uses = [each for each in whole if each.depth == deepest]
    first = {str(each.other) for each in uses}
    if any(
        type(each.other) is int and each.other not in network.live and str(each.other) not in first for each in whole
    ):
        return None
    arrays = [evidence.value(each.other) for each in sorted(uses, key=lambda each: each.operation.time)]
    kept = [each for each in arrays if each is not None]
    if not kept or len(kept) != len(arrays):
        return None
    if all(each.size == 1 for each in kept):
        return np.array([float(each.ravel()[0]) for each in kept])
    return kept[0] if len({each.tobytes() for each in kept}) == 1 else None


def network_cone(evidence: Evidence, network: Network, error: Error) -> frozenset[int]:
    """All values in the forward pass that one output depends on."""
    found: set[int] = set()
    waiting = [error.out]
    while waiting:
        at = waiting.pop()
        if at in found or at not in network.step.forward:
            continue
        found.add(at)
        operation = evidence.made.get(at)
        if operation is not None and at not in network.weights:
            waiting.extend(operation.references())
    return frozenset(found)


def _finding_of_data(evidence: Evidence, network: Network, error: Error) -> Finding:
    changed = _changed_line(evidence, error) or _picked_line(evidence, network, error)
    if changed is not None:
        return changed
    why = "samples and targets no longer belong together"
    return Finding("loop", evidence.line(error.operation), why, certain=False)


def _changed_line(evidence: Evidence, error: Error) -> Finding | None:
    """The line that changes the data in place: a shuffle, or a loop variable of the same name."""
    shuffled = _shuffle_line(evidence)
    if shuffled:
        return Finding("loop", shuffled, "the inputs are shuffled without their targets")
    names = _names_of_target(evidence, error)
    for node in evidence.tree[1]:
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and node.target.id in names:
            return Finding("loop", node.lineno, "the loop's variable has the targets' name, and replaces them")
    return None


def _picked_line(evidence: Evidence, network: Network, error: Error) -> Finding | None:
    """The line where a target is picked otherwise than its sample: by places that no sample was picked by, or last."""
    mine = _behind(evidence, _data_references(network))
    behind = sorted(_behind(evidence, references_in(error.target)))
    picks = [evidence.made[each] for each in behind if _is_item(evidence, each)]
    picks = [each for each in picks if (node := evidence.node(each)) is not None and _in_loop(evidence, node)]
    by_others = [each for each in picks if not mine.issuperset(references_in(each.arguments[1]))]
    operation = by_others[0] if by_others else picks[-1] if picks else None
    line = evidence.line(operation) if operation is not None else _line_of_name_picked(evidence, error)
    return Finding("error", line, "sample and target are picked with different indices") if line else None


def _line_of_name_picked(evidence: Evidence, error: Error) -> int:
    """The line in a loop that gives a target's name an item: whole numbers are picked without an operation."""
    names = _names_of_target(evidence, error)
    loops = (each for each in evidence.tree[1] if isinstance(each, ast.Assign) and _in_loop(evidence, each))
    for node in loops:
        own = {each.id for each in node.targets if isinstance(each, ast.Name)}
        if isinstance(node.value, ast.Subscript) and names & own:
            return node.lineno
    return 0


def _behind(evidence: Evidence, references: Iterable[int], numbers: bool = False) -> set[int]:
    """All values that these are made from, and they themselves; or those whose `numbers` are in them."""
    found: set[int] = set()
    waiting = list(references)
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            made = evidence.made.get(at)
            waiting += () if made is None else made.made_from() if numbers else made.references()
    return found


def _names_of_target(evidence: Evidence, error: Error) -> set[str]:
    node = evidence.node(error.operation)
    if not isinstance(node, ast.BinOp):
        return set()
    operand = node.left if error.sign < 0 else node.right
    indices = {
        id(inner) for each in ast.walk(operand) if isinstance(each, ast.Subscript) for inner in ast.walk(each.slice)
    }
    return {each.id for each in ast.walk(operand) if isinstance(each, ast.Name) and id(each) not in indices}


def _in_loop(evidence: Evidence, node: ast.AST) -> bool:
    above: ast.AST | None = node
    while above is not None:
        above = evidence.parents.get(evidence.numbers[id(above)])
        if isinstance(above, ast.For | ast.While):
            return True
    return False


def _shuffle_line(evidence: Evidence) -> int:
    """The line of a call of a shuffle inside a loop; 0 where there is none."""
    for node in evidence.tree[1]:
        if isinstance(node, ast.Call) and _in_loop(evidence, node):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "shuffle":
                return node.lineno
    return 0


def same_sample(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """A loop over samples that always leaves after the first one."""
    seen = {
        (sample, target)
        for step, network in zip(steps, networks, strict=True)
        for error in step.errors
        for sample, target in _pairs(evidence, step, network, error)
    }
    error = steps[0].errors[0]
    if len(steps) < _MANY_STEPS or len(seen) != 1:
        return None
    node: ast.AST | None = evidence.node(error.operation)
    while node is not None:
        if isinstance(node, ast.For) and not (
            isinstance(node.iter, ast.Call) and ast.unparse(node.iter.func) == "range"
        ):
            for statement in node.body:
                ends = isinstance(statement, ast.If) and any(
                    isinstance(e, ast.Break | ast.Return) for e in statement.body
                )
                if ends or isinstance(statement, ast.Break | ast.Return):
                    return Finding("loop", statement.lineno, "only the first sample is ever seen")
        node = evidence.parents.get(evidence.numbers[id(node)])
    return None
