"""Turn a reading into roles of values, notes on lines, and what differs from the article's network.

These are pure functions: a reading goes in and plain values come out. Nothing is graded here: see `parts`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from byheart.reading import gradient, rates
from byheart.reading.backward import BackwardPass
from byheart.reading.factors import core
from byheart.reading.lines import line_of
from byheart.reading.moves import is_move, moved_through
from byheart.reading.network import Network
from byheart.reading.seen import GOOD, Reading, Seen, backward_of
from byheart.reading.ways import ACTIVATIONS, named, same
from byheart.reading.weights import added_in, is_bias, place_of
from byheart.reading.wholerun import untrained

_ARTICLE = {"node": 4, "input": 3, "output": 1, "sample": 4}
_SIZES = {
    "node": "its hidden layer has {}; the article's has {}",
    "input": "it has {} for each sample; the article's has {}",
    "output": "it has {} for each sample; the article's has {}",
    "sample": "each step is made from {}; the article's from {}",
}
_MOST_POINTS = 400
_ROOM = 1e-6


@dataclass(frozen=True, slots=True)
class Role:
    """A recognised value: its role, its names in the script, its line and its shape."""

    role: str
    names: tuple[str, ...]
    line: int
    shape: tuple[int, ...]


def roles_of(reading: Reading) -> tuple[Role, ...]:
    """The recognised roles, in the order of computing; empty where no training was seen."""
    seen = first_seen(reading)
    if seen is None or reading.evidence is None:
        return ()
    back = backward_of(reading.evidence, seen, reading.loss or "squared error")
    found = [*_forward_roles(back), *_backward_roles(back)]
    return tuple(_once(found))


def first_seen(reading: Reading) -> Seen | None:
    """The first observed step in which the network was recognised."""
    steps = reading.training.steps if reading.training is not None else []
    return next((each for each in steps if each.network.places), None)


def _once(found: Sequence[Role]) -> Iterator[Role]:
    known: set[str] = set()
    for each in found:
        if each.role not in known:
            known.add(each.role)
            yield each


def _forward_roles(back: BackwardPass) -> Iterator[Role]:
    network, evidence = back.network, back.evidence
    depth = network.depth
    for use in sorted(network.uses, key=lambda each: each.operation.time):
        if use.depth == depth - 1 and type(use.other) is int:
            yield _role(back, "data", use.other)
            break
    for error in back.step.errors[:1]:
        if type(error.target) is int:
            yield _role(back, "target", error.target)
    for use in sorted(network.uses, key=lambda each: (-each.depth, each.weight)):
        number = depth - use.depth
        kind = "weights" if use.other is not None else "biases"
        yield _role(back, f"{kind} {number}", use.weight)
    for at in reversed(range(depth)):
        places = network.layer(at)
        if places:
            name = "output" if at == 0 else f"hidden layer {depth - at}" if depth > 2 else "hidden layer"
            activation, _ = network.activation_of(at)
            yield _role(back, name, places[0].a)
            if activation:
                operation = evidence.made.get(places[0].a)
                line = evidence.line(operation) if operation is not None else 0
                yield Role(f"squash of the {name}", (activation,), line, ())
    yield _role(back, "error", back.step.errors[0].operation.result)


def _backward_roles(back: BackwardPass) -> Iterator[Role]:
    depth = back.network.depth
    for at in range(depth):
        for what, pick in (("sent back", "a"), ("delta", "z")):
            places = back.network.layer(at)
            wanted = back.adjoints.get(getattr(places[0], pick)) if places else None
            found = back.first(wanted, back.backward) if at or what == "delta" else None
            if found is None:
                continue
            layer = "output" if at == 0 else f"hidden {depth - at}" if depth > 2 else "hidden"
            yield _role(back, f"{layer} delta" if what == "delta" else f"error sent back to {layer}", found[0])
    for change in sorted(back.changes, key=partial(place_of, back)):
        number = depth - min(place_of(back, change)[0], depth - 1)
        kind = "biases" if is_bias(back, change) else "weights"
        added = added_in(back, change.variable.after)
        if added is not None:
            inner, _ = core(back, added[1])
            if same(back.value(inner), change.slope) is not None:
                yield _role(back, f"derivative of {kind} {number}", inner)
        yield _role(back, f"update of {kind} {number}", change.variable.after)
    for change in back.changes[:1]:
        for scalar in rates.path_scalars(back, change):
            if not scalar.of_scale:
                names = back.evidence.names.get(scalar.reference, ()) if type(scalar.reference) is int else ()
                yield Role("alpha", tuple(name for name, _ in names) or (f"{scalar.value:g}",), scalar.line, ())


def _role(back: BackwardPass, name: str, reference: int) -> Role:
    evidence = back.evidence
    named = evidence.names.get(reference, [])
    operation = evidence.made.get(reference)
    at = reference
    while not named and operation is not None and is_move(operation) and type(operation.arguments[0]) is int:
        at = operation.arguments[0]
        named, operation = evidence.names.get(at, []), evidence.made.get(at)
    names = tuple(dict.fromkeys(each for each, _ in named))[:4]
    line = min((each for _, each in named if each), default=0) or line_of(back, reference)
    return Role(name, names, line, evidence.values[reference].shape)


# Notes ----------------------------------------------------------------------------------------------------------------


def annotations(roles: Sequence[Role]) -> dict[int, tuple[str, ...]]:
    """For each line, the roles that were recognised there."""
    found: dict[int, list[str]] = {}
    for each in roles:
        if each.line:
            shape = f" {each.shape}" if each.shape else ""
            name = f"{', '.join(each.names)}: " if each.names and not each.role.startswith("squash") else ""
            text = f"{each.role} ({each.names[0]})" if each.role.startswith("squash") else f"{name}{each.role}{shape}"
            found.setdefault(each.line, []).append(text)
    return {line: tuple(texts) for line, texts in sorted(found.items())}


def curve(reading: Reading) -> tuple[tuple[int, float], ...]:
    """The mean absolute error of each observed step, by the number of steps before it."""
    if reading.training is None or reading.evidence is None:
        return ()
    evidence = reading.evidence
    points: dict[int, float] = {}
    counts: dict[int, int] = {}
    for seen in reading.training.steps:
        at = counts.get(seen.step.window, 0)
        counts[seen.step.window] = at + 1
        window = seen.step.window
        passes = evidence.passes[window] if window < len(evidence.passes) else 0
        errors = [np.abs(evidence.values[each.operation.result]).ravel() for each in seen.step.errors]
        mean = float(np.mean(np.concatenate(errors)))
        if np.isfinite(mean):
            points[passes + at] = mean
    return tuple(sorted(points.items())[:_MOST_POINTS])


def differences(reading: Reading) -> tuple[str, ...]:
    """In which ways this network differs from the article's, in words."""
    seen = first_seen(reading)
    if seen is None or reading.evidence is None or reading.verdict in ("unjudged",):
        return ()
    return tuple(reading.remarks) + tuple(_other_network(reading, seen))


def has_still_layer(reading: Reading) -> bool:
    """Whether a layer's weights never move: then it isn't known as a layer of the training."""
    if reading.verdict in GOOD or reading.training is None or reading.evidence is None:
        return False
    steps = [each.step for each in reading.training.steps]
    seen = reading.training.steps[0]
    found = untrained(reading.evidence, seen.segment, steps, [seen.network])
    return found is not None and found.concept == "update"


def _other_network(reading: Reading, seen: Seen) -> Iterator[str]:
    network = seen.network
    evidence = seen.network.evidence
    if network.depth != 2 and not has_still_layer(reading):
        count = network.depth - 1
        yield "it has no hidden layer" if count == 0 else f"it has {count} hidden layers; the article's has one"
    activations = [network.activation_of(at)[0] for at in range(network.depth)]
    odd = sorted({named(each) for each in activations if each in ACTIVATIONS or each.startswith(("a ", "rounded"))})
    odd = [each for each in odd if each != named("sigmoid")]
    if odd:
        curves = "its curve is" if len(odd) == 1 else "its curves are"
        yield f"{curves} {' and '.join(odd)}; the article's is the sigmoid"
    if "linear" in activations:
        yield "it has a layer without a curve; in the article's network both layers have the sigmoid"
    if "" in activations:
        yield "it has a curve that byheart doesn't know; the article's is the sigmoid"
    if network.biases:
        yield "it has biases; the article's network has none"
    single = sum(evidence.values[each.out].size for each in seen.step.errors) == 1
    sizes = _sizes_of(seen) if network.depth == 2 else {}
    if single or sizes.get("sample") == 1:
        yield "it takes a step after each sample; the article's after all four"
    for name, said in _SIZES.items():
        if name in sizes and sizes[name] != _ARTICLE[name] and not (name == "sample" and sizes[name] == 1):
            number = f"{sizes[name]} {name}{'s' if sizes[name] > 1 else ''}"
            yield said.format(number, _ARTICLE[name])
    if network.depth == 2 and not sizes and not single:
        article = "4 samples, 3 inputs, 4 hidden nodes and 1 output"
        yield f"byheart couldn't check its sizes; the article's network has {article}"


def _sizes_of(seen: Seen) -> dict[str, int]:
    """The sizes of a network with one hidden layer; empty where they can't be seen, as with a column of ones.

    They follow from how many numbers each layer and the weights before it have: so rows, columns and lists are alike.
    """
    network = seen.network
    hidden, outputs = (sum(network.evidence.values[each.a].size for each in network.layer(at)) for at in (1, 0))
    first, second = (_count_of_weights(network, at) for at in (1, 0))
    if not (hidden and outputs and first and second):
        return {}
    nodes = (second * hidden / outputs) ** 0.5
    repeated = gradient.evaluations(network.evidence, seen.step.errors)
    sizes = {"node": nodes, "output": second / nodes, "input": first / nodes, "sample": hidden / nodes / repeated}
    whole = all(abs(each - round(each)) < _ROOM for each in sizes.values())
    return {name: round(each) for name, each in sizes.items()} if whole else {}


def _count_of_weights(network: Network, depth: int) -> int:
    """How many different numbers the weights of a layer have, also where layers share one array."""
    found: set[tuple[int, int]] = set()
    for use in network.uses:
        if use.depth == depth and use.other is not None:
            root, places = _places_of(network, use.weight)
            found.update((root, at) for at in places)
    return len(found)


def _places_of(network: Network, reference: int) -> tuple[int, list[int]]:
    """The array that a weight is in or moved from, and the places of the weight's numbers there."""
    way = []
    operation = network.evidence.made.get(reference)
    while reference not in network.weights and operation is not None and type(operation.arguments[0]) is int:
        way.append(operation)
        reference = operation.arguments[0]
        operation = network.evidence.made.get(reference)
    whole = network.evidence.values[reference]
    places = np.arange(1, whole.size + 1, dtype=float).reshape(whole.shape)
    for each in reversed(way):
        places = moved_through(network.evidence, each, each.arguments[0], places)
    return reference, [int(at) for at in places.ravel() if at]
