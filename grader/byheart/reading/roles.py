"""Turn a reading into roles of values, the nine graded parts, and notes on lines.

These are pure functions: a reading goes in and plain values come out. No points are awarded here; `page` turns the
graded parts into verdicts. `asking.question` lists them in PARTS; _PART_OF says which fault belongs to which part.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import numpy as np

from byheart.asking.question import PARTS
from byheart.reading import rates
from byheart.reading.backward import BackwardPass
from byheart.reading.factors import core
from byheart.reading.lines import line_of
from byheart.reading.moves import is_move
from byheart.reading.seen import Reading, Seen, backward_of
from byheart.reading.ways import same
from byheart.reading.weights import added_in, is_bias, place_of

State = Literal["right", "wrong", "not seen"]

# The graded part that each concept belongs to.
_PART_OF = {
    "init": "initial weights",
    "sigmoid": "forward pass",
    "forward": "forward pass",
    "error": "error and its sign",
    "output_delta": "output delta",
    "slope": "output delta",
    "hidden_delta": "hidden delta",
    "derivative": "derivatives",
    "bias": "derivatives",
    "update": "updates",
    "alpha": "alpha",
    "loop": "loop",
}
_ARTICLE = {"samples": 4, "inputs": 3, "hidden": 4, "outputs": 1}
_MOST_POINTS = 400


@dataclass(frozen=True, slots=True)
class Role:
    """A recognised value: its role, its names in the script, its line and its shape."""

    role: str
    names: tuple[str, ...]
    line: int
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GradedPart:
    """One of the nine graded parts: right, wrong or not seen, and its line where one is known."""

    part: str
    state: State
    line: int | None


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
            if wanted is None or (at == 0 and what == "sent back"):
                continue
            found = next((each for each in back.backward if back.is_right(each, wanted)), None)
            if found is None:
                continue
            layer = "output" if at == 0 else f"hidden {depth - at}" if depth > 2 else "hidden"
            yield _role(back, f"{layer} delta" if what == "delta" else f"error sent back to {layer}", found)
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


# The nine graded parts ------------------------------------------------------------------------------------------------


def parts_of(reading: Reading) -> tuple[GradedPart, ...]:
    """The nine graded parts, each with its line; one that wasn't shown to be right isn't seen."""
    return tuple(
        replace(each, state="not seen") if each.state == "right" and each.part in reading.unshown else each
        for each in _judged_parts(reading)
    )


def _judged_parts(reading: Reading) -> tuple[GradedPart, ...]:
    lines = _lines(roles_of(reading))
    if reading.verdict in ("right", "scaled", "other-loss"):
        deep = any(role.startswith("hidden") for role in lines)
        return tuple(_right_part(part, lines, deep) for part in PARTS)
    if reading.verdict == "unjudged" or reading.first_wrong is None:
        return tuple(GradedPart(part, "not seen", None) for part in PARTS)
    wrong = _PART_OF[reading.first_wrong]
    if reading.first_wrong == "slope" and not any(role == "output delta" for role in lines):
        wrong = "output delta"
    elif reading.first_wrong == "slope":
        wrong = "hidden delta"
    return tuple(_part(part, wrong, lines, reading) for part in PARTS)


def _right_part(part: str, lines: dict[str, int], deep: bool) -> GradedPart:
    if part == "hidden delta" and not deep:
        return GradedPart(part, "not seen", None)
    return GradedPart(part, "right", _line_of(part, lines))


def _part(part: str, wrong: str, lines: dict[str, int], reading: Reading) -> GradedPart:
    if part == wrong:
        return GradedPart(part, "wrong", reading.line)
    line = _line_of(part, lines)
    if reading.training is None:
        return GradedPart(part, "not seen", None)
    seen = _is_seen_right(part, wrong, lines, reading)
    return GradedPart(part, "right" if seen else "not seen", line)


def _is_seen_right(part: str, wrong: str, lines: dict[str, int], reading: Reading) -> bool:
    """Whether a part other than the wrong one was seen to be right by itself."""
    before = PARTS.index(part) < PARTS.index(wrong)
    if part in ("initial weights", "loop"):
        return reading.first_wrong not in ("init", "loop")
    if part == "forward pass":
        return True
    if part == "error and its sign":
        return before or wrong in ("updates", "alpha")
    if part == "output delta":
        return "output delta" in lines
    if part == "hidden delta":
        return any(role.endswith("delta") and role.startswith("hidden") for role in lines)
    fitting = _fitting_weights(reading)
    return fitting if part in ("updates", "alpha") else fitting and before


def _fitting_weights(reading: Reading) -> bool:
    """Whether some weight takes gradient steps in the right direction."""
    steps = reading.training.steps if reading.training is not None else []
    return any(
        change.tells and change.rate > 0 and change.fits(change.rate) for seen in steps for change in seen.changes
    )


def _lines(roles: Sequence[Role]) -> dict[str, int]:
    return {each.role: each.line for each in roles if each.line}


def _line_of(part: str, lines: dict[str, int]) -> int | None:
    wanted = {
        "initial weights": ("weights 1",),
        "forward pass": ("output", "hidden layer"),
        "error and its sign": ("error",),
        "output delta": ("output delta",),
        "hidden delta": ("hidden delta", "hidden 2 delta", "hidden 1 delta"),
        "derivatives": ("derivative of weights 2", "derivative of weights 1"),
        "updates": ("update of weights 2", "update of weights 1"),
        "alpha": ("alpha",),
        "loop": (),
    }[part]
    return next((lines[role] for role in wanted if role in lines), None)


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


def _other_network(reading: Reading, seen: Seen) -> Iterator[str]:
    network = seen.network
    evidence = seen.network.evidence
    if network.depth != 2:
        count = network.depth - 1
        yield "it has no hidden layer" if count == 0 else f"it has {count} hidden layers; the article's has one"
    activations = [network.activation_of(at)[0] for at in range(network.depth)]
    odd = sorted({each for each in activations if each not in ("sigmoid", "")})
    if odd:
        yield f"it squashes with {' and '.join(odd)}; the article's network with the sigmoid"
    places = network.layer(1) if network.depth == 2 else []
    arrays = [evidence.values[each.a] for each in places]
    if len(arrays) == 1 and arrays[0].ndim == 2:
        samples = evidence.values[network.layer(0)[0].a].size
        sizes = list(arrays[0].shape)
        hidden = next((each for each in sizes if each != samples), samples)
        if hidden != _ARTICLE["hidden"]:
            yield f"its hidden layer has {hidden} units; the article's has {_ARTICLE['hidden']}"
    if any(use.other is None for use in network.uses):
        yield "it has biases; the article's network has none"
    if sum(evidence.values[each.out].size for each in seen.step.errors) == 1:
        yield "it takes a step after each sample; the article's after all four"
