"""Judge a script by the evidence: the verdict, the first wrong quantity and its line.

Right is said only where every change of every weight, at every step that was seen, is the step that the slope of one
loss gives at the script's own weights; wrong only where something was seen that can't be right. Else nothing is said.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Literal

import numpy as np

from grader.trace import gradient, operations, rates, wholerun
from grader.trace.backward import BackwardPass, Finding
from grader.trace.error import bent_error
from grader.trace.evidence import Array, Evidence, Operation
from grader.trace.factors import core
from grader.trace.gradient import Change
from grader.trace.lines import line_of
from grader.trace.locate import first_wrong
from grader.trace.network import Network
from grader.trace.never import never_trained, only_step
from grader.trace.training import (
    KINDS,
    Part,
    Site,
    Step,
    all_steps,
    error_nodes,
    misses,
    nodes_in,
    parts_of,
    roots,
    sides_of,
    slopes,
)
from grader.trace.ways import ERRORS, SLOPES, same
from grader.trace.weights import added_in, is_bias, place_of

Verdict = Literal["right", "scaled", "other-loss", "wrong", "unjudged"]

_MOST_DECAY, _MOST_SITES, _MOST_ODD = 0.02, 16, 4000
# What is said where there is nothing more exact to say.
_REASONS = {
    "sigmoid": "what squashes the layer is no sigmoid",
    "forward": "the layers aren't made of one another as they should be",
    "error": "this isn't the miss on the targets, each with its sign",
    "output_delta": "this isn't the error, scaled by the output's own slope",
    "slope": "this isn't the slope of what squashes this layer",
    "hidden_delta": "this isn't what the output's delta sends back through the weights, scaled by the hidden slope",
    "derivative": "this isn't what went into the layer, times the delta of what came out",
    "update": "the new weights aren't the old ones less a step down the slope",
    "alpha": "the learning rate isn't in every layer's step just once",
    "loop": "the steps don't go on from where the last one ended, on the same data",
    "init": "the weights start in a way in which the hidden units can't part",
    "bias": "the bias isn't moved by the sum of its layer's delta",
}
_PRODUCTS = {"dot", "MatMult", "einsum", "inner", "outer", "Mult", "tensordot", "vdot"}


@dataclass(frozen=True)
class Seen:
    """One step, with its network and the change of every weight in it."""

    part: Part
    step: Step
    network: Network
    changes: list[Change]
    rate: float | None


@dataclass(frozen=True)
class Training:
    """All steps that were seen of what the script trains, under one loss."""

    loss: str
    steps: list[Seen]
    unknown: str = ""

    @property
    def fits(self) -> bool:
        """Whether every step is a step down this loss."""
        return bool(self.steps) and all(each.rate is not None for each in self.steps)


@dataclass(frozen=True)
class Reading:
    """What became of reading a script.

    `training` holds what was seen of it, where something was; `scale` is the factor that is no learning rate.
    """

    verdict: Verdict
    first_wrong: str | None = None
    line: int | None = None
    mistake: str | None = None
    why: str = ""
    loss: str = ""
    remarks: tuple[str, ...] = ()
    scale: float = 1.0
    rate: float = 0.0
    evidence: Evidence | None = field(default=None, repr=False)
    training: Training | None = field(default=None, repr=False)


def judge(evidence: Evidence) -> Reading:
    """The reading of a script with this evidence."""
    with np.errstate(all="ignore"):
        reading = _judge(evidence)
    return replace(reading, evidence=evidence)


def _judge(evidence: Evidence) -> Reading:
    if evidence.status == "unread":
        return _unread(evidence)
    parts = parts_of(evidence)
    trainings = _trainings(evidence, parts, _error_sites(parts))
    if not trainings:
        odd = next(filter(None, (_oddly_written(evidence, kinds) for kinds in KINDS[1:])), None)
        return odd or _single_step(evidence, parts) or _untrained(evidence, parts)
    best = next((each for each in trainings if each.fits and _is_steady(evidence, each)), None)
    if best is not None:
        return _fitting(evidence, best)
    first = trainings[0]
    if not first.steps:
        return Reading("unjudged", why=f"it computes with {first.unknown}, which the kit can't follow", training=first)
    if first.fits:
        return _unsteady(evidence, first)
    return _special_rule(evidence, first) or _wrong(evidence, first)


def _oddly_written(evidence: Evidence, kinds: tuple[str, ...]) -> Reading | None:
    """The reading where errors are no differences, if it is a right one: these are too easily mistaken for others."""
    parts = parts_of(evidence, kinds, _MOST_ODD)
    sites = _error_sites(parts)
    likely = list(sites.items())[:_MOST_SITES]
    kept = {site: side for site, side in likely if _has_network(evidence, parts, site, side)}
    for site, side in kept.items():
        for training in _under_all_losses(evidence, parts, {site: side}, ()):
            added = kinds == ("Add",) and not _is_negated(evidence, training)
            if added and training.loss == "squared error" and _goes_one_way(training):
                error = training.steps[0].step.errors[0]
                finding = Finding("error", evidence.line(error.operation), None, "output and target are added")
                return _found(finding, training)
            if training.fits and not added and _is_steady(evidence, training):
                return _fitting(evidence, training)
    return None


def _single_step(evidence: Evidence, parts: Sequence[Part]) -> Reading | None:
    """The reading of a script that takes one step and was never meant to take more."""
    step = only_step(evidence, parts[0])
    if step is None:
        return None
    network = Network(evidence, step)
    used = {use.weight for use in network.uses} | roots(evidence, step)
    if not network.uses or not used <= network.weights | frozenset(used):
        return None
    for training in (_under(evidence, parts, [step], [network], loss) for loss in list(gradient.LOSSES)[:2]):
        if training.fits and training.steps[0].rate:
            reading = _fitting(evidence, training)
            return replace(reading, remarks=(*reading.remarks, "it takes a single step")) if reading else None
    return None


def _is_negated(evidence: Evidence, training: Training) -> bool:
    """Whether what is added to the output is a target with its sign turned."""
    target = training.steps[0].step.errors[0].target if training.steps else None
    seen = [evidence.value(error.target) for each in training.steps for error in each.step.errors]
    if all(value is not None and np.all(value <= 0) for value in seen):
        return True
    operation = evidence.made.get(target) if type(target) is int else None
    if operation is None:
        return False
    if operations.plain(operation.name) == "Mult":
        return any((value := evidence.value(each)) is not None and np.all(value == -1) for each in operation.arguments)
    return operations.plain(operation.name) == "USub"


def _goes_one_way(training: Training) -> bool:
    """Whether every change is a slope's, up to one factor of either sign."""
    for each in training.steps:
        telling = [change for change in each.changes if change.tells]
        if not telling or each.step.strays or not all(change.fits(telling[0].rate) for change in telling):
            return False
        if not telling[0].rate or sum(change.moved.size for change in telling) < 4:
            return False
    return bool(training.steps)


def _unread(evidence: Evidence) -> Reading:
    text = evidence.source.decode("utf-8", "replace")
    if (
        re.search(r"^\s*print\s+[^\s(=]", text, re.MULTILINE)
        or "Missing parentheses in call to 'print'" in evidence.complaint
    ):
        return Reading("unjudged", why="it is written for Python 2: print needs brackets in Python 3, print(...)")
    place = f" in line {evidence.complaint_line}" if evidence.complaint_line else ""
    return Reading("unjudged", why=f"Python can't read it: {evidence.complaint}{place}")


# Which differences are the errors -------------------------------------------------------------------------------------


def _error_sites(parts: Sequence[Part]) -> dict[Site, int]:
    """Where errors are computed: those outputs of which nothing else is made, and no plain 1 - output."""
    found: dict[Site, int] = {}
    for part in parts:
        for site, side in error_nodes(part).items():
            found.setdefault(site, side)
    # What is an error in one look and something else in another is none.
    both = {site for part in parts for site in found if len(sides_of(part, part.instances.get(site, ()))) > 1}
    return {site: side for site, side in found.items() if site not in both}


def _trainings(evidence: Evidence, parts: Sequence[Part], sites: dict[Site, int]) -> list[Training]:
    """What is trained, under each loss: the likeliest set of errors first, then single ones that explain as much."""
    kept = {site: side for site, side in sites.items() if _has_network(evidence, parts, site, side)}
    kept = _without_constants(parts, kept)
    last = _last_ones(parts, kept)
    if not last:
        return []
    beside = [site for site in kept if site not in last]
    found = _under_all_losses(evidence, parts, last, beside)
    if not found:
        return []
    count = max((len(each.changes) for training in found for each in training.steps), default=0)
    if not any(each.fits for each in found) and len(last) > 1:
        for site, side in last.items():
            alone = _under_all_losses(evidence, parts, {site: side}, [each for each in kept if each != site])
            found += [each for each in alone if each.fits and max(len(one.changes) for one in each.steps) >= count]
    return found


def _has_network(evidence: Evidence, parts: Sequence[Part], site: Site, side: int) -> bool:
    """Whether the output there is made of products with weights."""
    for step in all_steps(parts, {site: side}):
        live = Network(evidence, step).live
        made = [evidence.made[each] for each in step.forward & live if each in evidence.made]
        if step.variables and any(operations.plain(each.name) in _PRODUCTS for each in made):
            return True
        if step.strays:
            return True
    return False


def _without_constants(parts: Sequence[Part], sites: dict[Site, int]) -> dict[Site, int]:
    """Without those whose target is one and the same 1, where there are others."""
    ones = {site for site, side in sites.items() if _is_always_one(parts, site, side)}
    return {site: side for site, side in sites.items() if site not in ones} or dict(sites)


def _is_always_one(parts: Sequence[Part], site: Site, side: int) -> bool:
    seen = [each.arguments[1 - side] for part in parts for each in part.instances.get(site, ())]
    values = [parts[0].evidence.value(each) for each in seen]
    return all(value is not None and bool(np.all(value == 1)) for value in values)


def _last_ones(parts: Sequence[Part], sites: dict[Site, int]) -> dict[Site, int]:
    """Without those whose output is on the way to another's."""
    inner: set[Site] = set()
    part = parts[0]
    for site, side in sites.items():
        for other, other_side in sites.items():
            if other != site and _leads_to(part, site, side, other, other_side):
                inner.add(site)
    return {site: side for site, side in sites.items() if site not in inner} or dict(sites)


def _leads_to(part: Part, site: Site, side: int, other: Site, other_side: int) -> bool:
    mine, theirs = part.instances.get(site, []), part.instances.get(other, [])
    if not mine or not theirs:
        return False
    out = mine[0].arguments[side]
    after = [each.arguments[other_side] for each in theirs]
    cone = part.cone([after[0]]) if type(after[0]) is int else frozenset()
    return type(out) is int and out in cone and out != after[0]


def _under_all_losses(
    evidence: Evidence, parts: Sequence[Part], sites: dict[Site, int], beside: Sequence[Site]
) -> list[Training]:
    steps = [step for step in all_steps(parts, sites, beside) if step.variables or step.strays]
    steps = _whole_steps(evidence, steps)
    if not steps:
        return []
    networks = [Network(evidence, step) for step in steps]
    soft = networks[0].squash_of(0)[0].startswith("softmax")
    losses = [loss for loss in gradient.LOSSES if soft or not loss.startswith("softmax")]
    return [_under(evidence, parts, steps, networks, loss) for loss in losses]


def _whole_steps(evidence: Evidence, steps: Sequence[Step]) -> list[Step]:
    """Without what a later look caught the tail of: a forward pass of which the beginning wasn't seen."""
    first = [step for step in steps if step.look == steps[0].look] if steps else []
    if not first:
        return []
    sites = nodes_in(evidence, first[-1].forward - frozenset(each.before for each in first[-1].variables))
    if len(first) > 1 and len({each.before for each in first[0].variables}) < len(first[0].variables):
        steps = [step for step in steps if step is not first[0]]  # one number stands for several weights
        first = first[1:]
    counts = {len(step.errors) for step in first}
    begins = {step.look: step for step in reversed(list(steps))}
    kept = []
    for step in steps:
        is_tail = step is begins[step.look] and step.look != steps[0].look
        whole = nodes_in(evidence, step.forward) >= sites and len(step.errors) in counts
        if not is_tail or whole:
            kept.append(step)
    return kept


def _under(
    evidence: Evidence, parts: Sequence[Part], steps: Sequence[Step], networks: Sequence[Network], loss: str
) -> Training:
    found: list[Seen] = []
    unknown = ""
    for step, network in zip(steps, networks, strict=True):
        try:
            changes = gradient.changes(evidence, step, loss)
        except operations.Unknown as problem:
            unknown = unknown or str(problem)
            continue
        if changes is None:
            if loss == "squared error":
                found.append(Seen(parts[step.look], step, network, [], None))
            continue
        rate = None if step.strays else gradient.common_rate(changes)
        found.append(Seen(parts[step.look], step, network, changes, rate))
    return Training(loss, found, unknown)


# Right ----------------------------------------------------------------------------------------------------------------


def _fitting(evidence: Evidence, training: Training) -> Reading:
    """Every change is a step down one loss: right, if the whole run is as well."""
    steps = training.steps
    finding = _of_whole_run(evidence, training)
    if finding is not None:
        return _found(finding, training)
    odd = _made_up(evidence, training)
    if odd:
        return Reading("unjudged", why=f"what was seen doesn't fit together: {odd}", training=training)
    telling = [each for each in steps if each.rate]
    if not telling:
        return Reading("unjudged", why="no weight moves far enough to be judged", training=training)
    first = telling[0]
    back = backward_of(evidence, first, training.loss)
    change = min((each for each in first.changes if each.tells), key=partial(place_of, back))
    scale, scalars = rates.scale_of(back, change, first.rate or 0.0)
    again = rates.twice(scalars, evidence)
    if again is not None:
        finding = Finding("alpha", again.line, "alpha-applied-twice", "the rate is applied twice")
        return _found(finding, training)
    rate = first.rate or 0.0
    if training.loss != "squared error":
        why = f"it is the exact step down the {training.loss}: the output delta has no slope, and needs none"
        return Reading("other-loss", why=why, loss=training.loss, scale=scale, rate=rate, training=training)
    if abs(scale - 1) > 1e-6:
        why = f"every step is the gradient's, times {scale:.4g} beside any learning rate"
        return Reading("scaled", why=why, loss=training.loss, scale=scale, rate=rate, training=training)
    why = f"every change of every weight is the gradient step, at {len(telling)} steps looked at"
    return Reading("right", why=why, loss=training.loss, rate=rate, training=training)


def _is_steady(evidence: Evidence, training: Training) -> bool:
    """Whether the steps' sizes are what the script's own rates make them.

    Where a step is made from one single output a wrong slope of the output is only a factor: it shows in nothing else.
    """
    telling = [each for each in training.steps if each.rate]
    single = [each for each in telling if sum(evidence.values[error.out].size for error in each.step.errors) == 1]
    found = [each.rate or 0.0 for each in single]
    if not found or max(found) - min(found) <= 1e-4 * max(found):
        return True
    return all(_explained(evidence, training, each) for each in single)


def _explained(evidence: Evidence, training: Training, seen: Seen) -> bool:
    return abs(_own_rate(evidence, training, seen) - (seen.rate or 0.0)) <= 1e-5 * (seen.rate or 1.0)


def _own_rate(evidence: Evidence, training: Training, seen: Seen) -> float:
    """The product of the single numbers that the output layer's step is multiplied with."""
    back = backward_of(evidence, seen, training.loss)
    change = min((each for each in seen.changes if each.tells), key=partial(place_of, back), default=None)
    scalars = rates.path_scalars(back, change) if change is not None else []
    return float(np.prod([abs(each.value) for each in scalars])) if scalars else 1.0


def _unsteady(evidence: Evidence, training: Training) -> Reading:
    """Steps in the right direction whose sizes come and go: the one output's slope is wrong."""
    telling = [each for each in training.steps if each.rate]
    for seen in telling:
        if _explained(evidence, training, seen):
            continue
        strict = replace(backward_of(evidence, seen, training.loss), rate=_own_rate(evidence, training, seen))
        finding = first_wrong(strict)
        if finding is not None:
            return _found(finding, training)
    why = "every step goes in the gradient's direction, and why its size changes can't be seen"
    return Reading("unjudged", why=why, training=training)


def _made_up(evidence: Evidence, training: Training) -> str:
    """An operation behind a weight's change that can't have given what it is said to have given; nothing if all did."""
    for seen in training.steps:
        moved = seen.part.cone([each.after for each in seen.step.variables], seen.step.forward)
        for reference in moved - seen.step.forward:
            operation = evidence.made.get(reference)
            if operation is None or operation.name == "changed":
                continue
            try:
                operations.checked(evidence, operation)
            except operations.Different as problem:
                return str(problem)
            except operations.Unknown:
                continue
    return ""


def _of_whole_run(evidence: Evidence, training: Training) -> Finding | None:
    steps = [each.step for each in training.steps]
    networks = [each.network for each in training.steps]
    part = training.steps[0].part
    return (
        _no_squash(evidence, training.steps[0])
        or wholerun.untrained(evidence, part, steps, networks[0])
        or wholerun.unused_weights(evidence, part, steps, networks[0])
        or wholerun.moving_data(evidence, steps, networks)
        or wholerun.drifting_data(evidence, part, steps, networks)
        or wholerun.other_rows(evidence, steps, networks)
        or wholerun.same_sample(evidence, steps, networks)
        or wholerun.stays_alike(evidence, networks)
    )


def _no_squash(evidence: Evidence, seen: Seen) -> Finding | None:
    """A squash that is known to be none."""
    network = seen.network
    for depth in range(network.depth):
        name, may_stand = network.squash_of(depth)
        if not may_stand:
            place = network.layer(depth)[0]
            operation = evidence.made.get(place.a)
            line = evidence.line(operation) if operation is not None else 0
            if name == "forward-double-sigmoid":
                named = [at for _, at in evidence.names.get(place.a, ())]
                return Finding("forward", min(named, default=line), name, "squashed twice")
            return Finding("sigmoid", line, name if name.startswith("sigmoid") else None, f"no sigmoid ({name})")
    return None


def _odd_sigmoid(evidence: Evidence, seen: Seen) -> Finding | None:
    """A sigmoid of twice or half the sum: its slope isn't a sigmoid's."""
    for depth in range(seen.network.depth):
        if seen.network.squash_of(depth)[0] in ("steep sigmoid", "flat sigmoid"):
            operation = evidence.made.get(seen.network.layer(depth)[0].a)
            line = evidence.line(operation) if operation is not None else 0
            return Finding("sigmoid", line, None, "this is another curve than the one that the slope belongs to")
    return None


def _special_rule(evidence: Evidence, training: Training) -> Reading | None:
    """Momentum, decay and the like: right rules that are more than the gradient step."""
    steps = training.steps
    if not steps or any(each.step.strays or not each.changes for each in steps):
        return None
    looks = {each.step.look for each in steps}
    runs = [
        [(each.step, _without_velocities(evidence, each)) for each in steps if each.step.look == look] for look in looks
    ]
    memories = [gradient.with_memory(evidence, run) for run in runs if len(run) > 1]
    kept = [each for each in memories if each is not None]
    remark = ""
    if kept and len(kept) == len(memories) and all(abs(each.keep - kept[0].keep) < 1e-4 for each in kept):
        remark = f"it keeps {kept[0].keep:.3g} of each step for the next one: momentum, which the article doesn't have"
    elif _decays(evidence, steps):
        remark = "its weights also shrink a little with every step: weight decay, which the article doesn't have"
    elif _adapts(evidence, training):
        remark = "its steps are made of the right gradient by another rule than the article's"
    if not remark:
        return None
    finding = _of_whole_run(evidence, training)
    if finding is not None:
        return _found(finding, training)
    return Reading(
        "right", why=f"the gradient is exact; {remark}", loss=training.loss, remarks=(remark,), training=training
    )


def _without_velocities(evidence: Evidence, seen: Seen) -> list[Change]:
    """The changes of all but what only looks ahead of the weights: the velocity in Nesterov's momentum."""
    return [each for each in seen.changes if not _is_velocity(evidence, seen, each)]


def _is_velocity(evidence: Evidence, seen: Seen, change: Change) -> bool:
    users = [
        operation
        for reference in seen.step.forward - seen.network.weights
        if (operation := evidence.made.get(reference)) is not None and change.variable.before in operation.made_of
    ]
    return (
        bool(users)
        and all(
            each.name == "Mult"
            and any((value := evidence.value(a)) is not None and value.size == 1 for a in each.arguments)
            for each in users
        )
        and evidence.values[change.variable.before].size > 1
    )


def _decays(evidence: Evidence, steps: Sequence[Seen]) -> bool:
    found = []
    for each in steps:
        befores = [evidence.values[change.variable.before].reshape(change.moved.shape) for change in each.changes]
        rows = np.concatenate(
            [
                np.stack([-before.ravel(), -change.slope.ravel()], axis=1)
                for before, change in zip(befores, each.changes, strict=True)
            ]
        )
        moved = np.concatenate([change.moved.ravel() for change in each.changes])
        (decay, rate), *_ = np.linalg.lstsq(rows, moved, rcond=None)
        if not (0 < decay < _MOST_DECAY and rate > 0):
            return False
        if not all(c.fits(float(rate), float(decay), b) for b, c in zip(befores, each.changes, strict=True)):
            return False
        found.append((decay, rate))
    return len(found) > 1 and all(abs(each[0] - found[0][0]) < 1e-6 for each in found)


def _adapts(evidence: Evidence, training: Training) -> bool:
    """Whether each weight's exact gradient is there, and the step is made of it and a root of what it was before."""
    for each in training.steps:
        if each.rate is not None:
            continue
        back = backward_of(evidence, each, training.loss)
        factors = []
        for change in each.changes:
            cone = each.part.cone([change.variable.after], each.step.forward)
            made = [evidence.made[at] for at in cone if at in evidence.made]
            roots = [at for at in made if _is_root(evidence, at) and any(map(back.touched, at.references()))]
            found = [
                factor
                for at in back.backward
                if at in cone and (factor := same(evidence.values[at], change.slope)) is not None
            ]
            if not found or not roots:
                return False
            factors.append(abs(found[0]))
        if factors and max(factors) > min(factors) * (1 + 1e-6):
            return False
    return True


def _is_root(evidence: Evidence, operation: Operation) -> bool:
    if operations.plain(operation.name) != "Pow":
        return operations.plain(operation.name) == "sqrt"
    power = evidence.value(operation.arguments[1])
    return power is not None and power.size == 1 and abs(float(power.ravel()[0])) == 0.5


# Wrong ----------------------------------------------------------------------------------------------------------------


def _wrong(evidence: Evidence, training: Training) -> Reading:
    """Something isn't the gradient's step: what is it first, and where?"""
    failing = [each for each in training.steps if each.rate is None]
    seen = failing[0]
    finding = _stray(evidence, seen) or _shapes(evidence, seen) or _odd_output(evidence, seen)
    if finding is not None:
        return _found(finding, training)
    back = backward_of(evidence, seen, training.loss)
    single = sum(evidence.values[each.out].size for each in seen.step.errors) == 1
    finding = bent_error(back) or rates.disagreement(back)
    if finding is None:
        rate = _own_rate(evidence, training, seen) if single else rates.reference_rate(seen.changes, back)
        strict = replace(back, rate=rate)
        finding = (
            first_wrong(strict) or rates.disagreement(back) or first_wrong(back) or _of_whole_run(evidence, training)
        )
    if finding is None:
        if len(failing) < 2 or training.unknown:
            return Reading(
                "unjudged",
                why="the weights' changes aren't the gradient's, and it can't be seen why",
                training=training,
            )
        finding = _first_odd(back, strict.rate)
    squash = _no_squash(evidence, seen) or _odd_sigmoid(evidence, seen)
    if squash is not None and finding.concept in (
        "slope",
        "output_delta",
        "hidden_delta",
        "update",
        "derivative",
        "alpha",
    ):
        finding = squash
    return _found(finding, training)


def _first_odd(back: BackwardPass, rate: float | None) -> Finding:
    """The first weight that doesn't move as the others do, where no more can be seen."""
    for change in sorted(back.changes, key=partial(place_of, back)):
        if not change.fits(change.rate if rate is None else rate):
            added = added_in(back, change.variable.after)
            inner = core(back, added[1])[0] if added else change.variable.after
            concept = "bias" if is_bias(back, change) else "derivative" if added else "update"
            return Finding(concept, line_of(back, inner))
    return Finding("update", 0)


def _stray(evidence: Evidence, seen: Seen) -> Finding | None:
    """Something that is no weight comes over from the step before: the old weights were forgotten."""
    if not seen.step.strays:
        return None
    reference = min(seen.step.strays)
    operation = evidence.made[reference]
    name = (
        "update-replaces-weights" if seen.network.depth < 2 or not seen.step.variables else "update-typo-equals-minus"
    )
    return Finding("update", evidence.line(operation), name, "the step takes the place of the weights")


def _shapes(evidence: Evidence, seen: Seen) -> Finding | None:
    """Outputs and targets whose shapes don't fit each other."""
    for each in seen.step.errors:
        made, out = evidence.values[each.operation.result], evidence.values[each.out]
        if made.size != out.size:
            target = evidence.value(each.target)
            row = target is not None and target.ndim == 2
            name = "error-target-row" if row else "error-target-rank-1"
            return Finding(
                "error", evidence.line(each.operation), name, "targets and outputs have shapes that make a table"
            )
    return None


def _odd_output(evidence: Evidence, seen: Seen) -> Finding | None:
    """An error that is taken from a rounded output."""
    for each in seen.step.errors:
        operation = evidence.made.get(each.out)
        name = operations.plain(operation.name) if operation is not None else ""
        if name in ("round", "rint", "around", "where", "floor", "ceil", "Gt", "GtE", "astype", "int"):
            values = evidence.values[each.out]
            if np.all((values == 0) | (values == 1)):
                line = evidence.line(each.operation)
                return Finding("error", line, "error-on-rounded-prediction", "the error is taken from a rounded output")
    return None


def _untrained(evidence: Evidence, parts: Sequence[Part]) -> Reading:
    finding = never_trained(evidence, parts[0])
    if finding is not None:
        return _found(finding, None)
    if evidence.status == "raised":
        place = f" in line {evidence.complaint_line}" if evidence.complaint_line else ""
        python2 = "xrange" in evidence.complaint or "raw_input" in evidence.complaint
        if python2:
            return Reading("unjudged", why=f"it is written for Python 2: {evidence.complaint}{place}")
        return Reading("unjudged", why=f"it stops before a step is done: {evidence.complaint}{place}")
    if not evidence.operations:
        return Reading("unjudged", why="it computes nothing")
    return Reading("unjudged", why="nothing is trained in it, as far as can be seen")


def _found(finding: Finding, training: Training | None) -> Reading:
    named = finding.why in (*SLOPES, *ERRORS) or finding.why == finding.mistake
    why = _REASONS[finding.concept] if named or not finding.why else finding.why
    return Reading(
        "wrong",
        finding.concept,
        finding.line or None,
        finding.mistake,
        why,
        training=training,
        loss=training.loss if training else "",
    )


def backward_of(evidence: Evidence, seen: Seen, loss: str) -> BackwardPass:
    """The backward pass of one step."""
    start = gradient.LOSSES[loss](evidence, seen.step.errors) or misses(evidence, seen.step.errors) or {}
    adjoints: dict[int, Array] = {}
    try:
        adjoints = slopes(evidence, seen.step, start)
    except operations.Unknown:
        adjoints = {}
    return BackwardPass(evidence, seen.part, seen.step, seen.network, adjoints, seen.changes)
