"""Check whether each layer has an allowed activation function.

This module reports only known wrong activation functions, such as a sigmoid with a wrong sign in its formula, sigmoids
of another steepness, and numbers inside a sigmoid that don't belong there. It never checks the derivative of an
activation function: `slope` does that. The formulas are in `ways`; add a new one there.
"""

import ast
from collections.abc import Iterator, Sequence

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.losses import OF_MARGINS
from byheart.reading.moves import moved_from
from byheart.reading.network import Network, Use
from byheart.reading.seen import Seen, Training
from byheart.reading.ways import NO_SIGMOID, SQUASHED_TWICE, activation_of, named
from byheart.recorder.calculus import PRODUCTS

_ROOM = 1e-6
_SHARES = ("softmax", "softmax over columns")


def no_activation(evidence: Evidence, training: Training) -> Finding | None:
    """The first layer with a known wrong activation function; None if there is none.

    What stands at the output's place under the logistic loss is a part of that loss, and no layer.
    """
    network = training.steps[0].network
    for depth in range(training.loss == OF_MARGINS, network.depth):
        name, may_stand = network.activation_of(depth)
        if not may_stand:
            place = network.layer(depth)[0]
            line = _line_of_curve(evidence, place.a)
            if name == SQUASHED_TWICE:
                lines = [at for _, at in evidence.names.get(place.a, ())]
                return Finding("forward", min(lines, default=line), name)
            but = "" if name == NO_SIGMOID else f", but {named(name)}"
            why = f"this curve isn't a sigmoid{but}"
            return Finding("sigmoid", line, why)
    return None


def _line_of_curve(evidence: Evidence, reference: int) -> int:
    """The line that computes a layer's values; not the line that copies them, or only picks or turns them."""
    made = [each for at in moved_from(evidence, reference) if (each := evidence.made.get(at)) is not None]
    return evidence.line(made[-1]) if made else 0


def odd_sigmoid(evidence: Evidence, seen: Seen) -> Finding | None:
    """A sigmoid of twice or half the weighted sum: the usual derivative does not belong to this curve."""
    for depth in range(seen.network.depth):
        if seen.network.activation_of(depth)[0] in ("steep sigmoid", "flat sigmoid"):
            line = _line_of_curve(evidence, seen.network.layer(depth)[0].a)
            return Finding("sigmoid", line, "this curve and your slope don't belong together")
    return None


def other_axis(evidence: Evidence, seen: Seen) -> Finding | None:
    """A softmax whose numbers are a share of all samples', and not of the sample's own."""
    for place in seen.network.layer(0)[:1]:
        shares = evidence.values[place.a]
        uses = [each for each in seen.network.uses if each.depth == 0 and each.other is not None]
        by_rows = {_takes_rows(evidence, seen.network, each) for each in uses}
        if shares.ndim != 2 or min(shares.shape) < 2 or by_rows not in ({True}, {False}):
            continue
        whole, own = (np.allclose(shares.sum(axis=axis), 1) for axis in ((0, 1) if True in by_rows else (1, 0)))
        if whole and not own:
            line = _line_of_curve(evidence, place.a)
            return Finding("sigmoid", line, "each output is a share of all samples, and not of its own sample")
    return None


def passed_over(evidence: Evidence, seen: Seen) -> Finding | None:
    """A hidden layer whose weighted sum goes on, although its curve is made, and is what the backward pass takes."""
    ends = min(each.operation.time for each in seen.step.errors)
    for depth in range(1, seen.network.depth):
        for place in seen.network.layer(depth) if seen.network.activation_of(depth)[0] == "linear" else ():
            for made in seen.segment.between(-1, ends):
                if made.result not in seen.step.forward and _is_curve_of(evidence, seen, place.z, made.result):
                    used = (each for each in evidence.users.get(place.z, ()) if each.result in seen.step.forward)
                    line = min((evidence.line(each) for each in used), default=0)
                    return Finding(
                        "forward", line, "the weighted sum is used here, not the layer that is computed from it"
                    )
    return None


def sum_goes_on(evidence: Evidence, seen: Seen) -> Finding | None:
    """A node whose weighted sum begins with that of another node of its layer: the sum isn't begun anew for each."""
    for depth in range(1, seen.network.depth):
        sums = {each.z for each in seen.network.layer(depth) if evidence.values[each.z].size == 1}
        # Where a bias is added at the end, the next node may begin with the sum before it.
        begins = {at: made.arguments[0] for at in sums if (made := _added(evidence, at)) is not None}
        for at in sorted(sums) if len(sums) > 1 else ():
            before, begun = {*sums, *begins.values()} - {at, begins.get(at)}, at
            while (made := _added(evidence, begun)) is not None:
                begun = made.arguments[0] if type(made.arguments[0]) is int else -1
                if begun in before:
                    line = _line_of_beginning(evidence, made)
                    return Finding("forward", line, "the sum isn't begun at 0 for each node of this layer", depth)
    return None


def _added(evidence: Evidence, reference: int) -> Operation | None:
    """The sum that makes this value; None where it is none."""
    made = evidence.made.get(reference)
    return made if made is not None and operations.plain(made.name) == "Add" else None


def _line_of_beginning(evidence: Evidence, added: Operation) -> int:
    """The last line before a sum that gives its name a number of the text; else the line that adds to it."""
    line, node = evidence.line(added), evidence.node(added)
    name = ast.unparse(node.target) if isinstance(node, ast.AugAssign) else ""
    given = (each for each in evidence.tree[1] if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant))
    begun = [each.lineno for each in given if ast.unparse(each.targets[0]) == name and each.lineno < line]
    return max(begun, default=line)


def _is_curve_of(evidence: Evidence, seen: Seen, z: int, value: int) -> bool:
    """Whether a value is a curve of this weighted sum, and the backward pass uses it."""
    sums, values = evidence.values[z], evidence.values[value]
    if sums.shape != values.shape or z not in seen.segment.cone([value]):
        return False
    name, may_stand = activation_of(sums, values)
    moved = seen.segment.cone(each.after for each in seen.step.variables)
    return bool(name) and name != "linear" and may_stand and value in moved


def no_shares(evidence: Evidence, seen: Seen) -> Finding | None:
    """Outputs that are shares of a softmax up to a factor in each sample: they don't add up to 1."""
    places = seen.network.layer(0)
    z, a = (
        _together([evidence.values[at] for at in each]) for each in zip(*((at.z, at.a) for at in places), strict=True)
    )
    for axis in range(a.ndim) if a.shape == z.shape and np.all(a > 0) else ():
        whole = np.sum(a, axis=axis, keepdims=True)
        if a.shape[axis] > 1 and not np.allclose(whole, 1) and activation_of(z, a / whole)[0] in _SHARES:
            line = _line_of_whole(evidence, places[0].a)
            return Finding("sigmoid", line, "the outputs of a sample don't add up to 1")
    return None


def _together(values: Sequence[Array]) -> Array:
    """The values of a layer's nodes: of tables, the first one; of single numbers, all in one row."""
    return np.concatenate([each.ravel() for each in values]) if values[0].size == 1 else values[0]


def _line_of_whole(evidence: Evidence, reference: int) -> int:
    """Where that is made by which a share is divided; else where the share is made."""
    made = [each for at in moved_from(evidence, reference) if (each := evidence.made.get(at)) is not None]
    whole = made[-1].arguments[1] if made and operations.plain(made[-1].name) == "Div" else None
    by = evidence.made.get(whole) if type(whole) is int else None
    return evidence.line(by) if by is not None else _line_of_curve(evidence, reference)


def _takes_rows(evidence: Evidence, network: Network, use: Use) -> bool | None:
    """Whether samples are the rows of a layer before its curve; None where that isn't seen."""
    made = use.operation.result
    by_rows, values = _makes_rows(evidence, use), evidence.values
    turned = any(np.array_equal(values[each], values[made].T) for each in network.moved_on(made))
    return by_rows if by_rows is None else by_rows != turned


def _makes_rows(evidence: Evidence, use: Use) -> bool | None:
    """Whether a product with weights has a row for each sample; None where that isn't seen."""
    name, given = operations.plain(use.operation.name), use.operation.arguments
    if name in ("MatMult", "dot"):
        return bool(given[0] == use.other)
    if name not in ("einsum", "tensordot") or use.other not in given:
        return None
    try:
        values, options = operations.values_of(evidence, use.operation), operations.options_of(evidence, use.operation)
        letters, output = operations.subscripts_of(name, values, options)
    except operations.Unknown:
        return None
    of_samples = letters[given.index(use.other) - (name == "einsum")]
    return output[0] in of_samples if len(output) == 2 else None


def constant_inside(evidence: Evidence, training: Training) -> Finding | None:
    """A number other than 0 inside a sigmoid, which stays when the weights move: 1 / (1 + c * exp(-z)).

    Its gradient is right, and perhaps somebody wanted such a curve. So nothing is claimed.
    """
    first, last = (dict(_constants(evidence, seen)) for seen in (training.steps[0], training.steps[-1]))
    if training.steps[0] is training.steps[-1]:
        return None
    for shape, constant in first.items():
        if abs(constant) > _ROOM and abs(last.get(shape, 0.0) - constant) < _ROOM:
            return Finding("sigmoid", 0, "there is an extra number inside the sigmoid", certain=False)
    return None


def _constants(evidence: Evidence, seen: Seen) -> Iterator[tuple[tuple[int, ...], float]]:
    """What is added to each layer's weighted sum inside its sigmoid, by the layer's shape, if it is one number."""
    forward = [(each, evidence.values[each]) for each in sorted(seen.step.forward)]
    for reference, total in forward:
        operation = evidence.made.get(reference)
        if operation is None or operations.plain(operation.name) not in PRODUCTS or total.size < 2:
            continue
        for _, value in forward:
            if value.shape == total.shape and np.all((value > 0) & (value < 1)):
                inside = np.log(value / (1 - value)) - total
                if np.ptp(inside) < _ROOM:
                    yield total.shape, float(inside.mean())
