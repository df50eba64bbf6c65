"""Find the first fault in a training whose changes are not all gradient steps.

This module sets the order of the searches; each search is in its own module. If no search explains a fault that only
one step shows, the script stays unjudged. Add a new search to `wrong` or `_located`.
"""

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from byheart.reading import operations, rates
from byheart.reading.activation import no_activation, no_shares, odd_sigmoid, other_axis, passed_over, sum_goes_on
from byheart.reading.alike import stays_alike
from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.computed import gradients_in
from byheart.reading.delta import of_nodes_that_are_off
from byheart.reading.derivative import shrinks_too
from byheart.reading.error import nonlinear_error, of_inner_layer
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.factors import core
from byheart.reading.fed import one_training
from byheart.reading.gradient import changes, common_rate
from byheart.reading.idle import alpha_of_nothing
from byheart.reading.lines import line_of
from byheart.reading.locate import first_wrong, of_one
from byheart.reading.losses import LOSSES
from byheart.reading.momentum import kept_by_others, looks_back
from byheart.reading.moves import is_move
from byheart.reading.reason import wrong_at
from byheart.reading.right import of_whole_run
from byheart.reading.seen import Reading, Seen, Training, backward_of
from byheart.reading.slope import OF_CALLS, line_of_function
from byheart.reading.somenodes import slope_of_some_nodes
from byheart.reading.steady import own_rate
from byheart.reading.training import Error, Variable, slope_at, slopes
from byheart.reading.unemptied import unemptied
from byheart.reading.update import is_of_earlier_error, is_right
from byheart.reading.ways import same
from byheart.reading.weights import added_in, is_bias, place_of
from byheart.reading.wholerun import unused_weights
from byheart.recorder.calculus import PRODUCTS, named

_TO_ZERO_OR_ONE = named("flat", "compared") | {"where", "astype"}
# From how many steps on a rate is seen to stay, how far it may move then, and how far one moves that doesn't.
_FEWEST_TO_WANDER, _ALIKE, _APART = 3, 1e-6, 1e-3
# Concepts in which a slope may be what is wrong.
_SLOPES = ("slope", "output_delta", "hidden_delta")
# Concepts that are computed after the activation function, and can be wrong only because it is wrong.
_AFTER_ACTIVATION = ("slope", "output_delta", "hidden_delta", "update", "derivative", "alpha", "bias")


def wrong(evidence: Evidence, training: Training) -> Reading:
    """The reading of a training in which some change is not a gradient step."""
    failing = [each for each in training.steps if each.rate is None]
    # With a wrong slope, single numbers may go up for one sample and down for another: that is no sign alone.
    seen = next((each for each in failing if not _goes_up(each)), failing[0])
    if any(_sums_while_others_move(evidence, each) for each in failing):
        why = "some weights move after each error, and others by the sum of these errors: byheart can't judge that"
        return Reading("unjudged", why=why, training=training)
    finding = _at_the_start(evidence, training)
    if finding is not None:
        return wrong_at(finding, training)
    finding = _old_outputs(evidence, seen) or _stray(evidence, seen) or _shapes(evidence, seen)
    finding = finding or _odd_output(evidence, seen)
    finding = finding or looks_back(evidence, training) or _turned_error(evidence, training, seen)
    if finding is not None:
        return wrong_at(finding, training)
    back = backward_of(evidence, seen, training.loss)
    finding = (
        unemptied(back)
        or of_inner_layer(back)
        or of_nodes_that_are_off(back)
        or _unused(evidence, training)
        or nonlinear_error(back)
        or _kept_otherwise(evidence, training)
        or slope_of_some_nodes(back)
        or _wandering(training, back)
        or rates.disagreement(back)
    )
    finding = finding or _located(evidence, training, seen, back)
    if finding is None and len(failing) >= 2 and not training.unknown:
        rate = _rate(evidence, training, seen, back)
        shared = _shared_rate(back) if rate is None else None
        finding = first_wrong(replace(back, rate=shared)) if shared is not None else None
        finding = finding or _first_odd(back, shared if rate is None else rate)
    if finding is not None and finding.why == rates.UPHILL and any(each.rate for each in training.steps):
        finding = replace(finding, why="some steps go down, and others go up", certain=False)
    if finding is not None and finding.concept == "derivative" and _shrink(back):
        finding = replace(finding, why="the weights also shrink, by a rule that byheart doesn't know", certain=False)
    if finding is not None and _is_of_one_head(back, finding):
        finding = replace(finding, why="one of the outputs goes down a loss of its own", certain=False)
    if finding is None:
        why = "the weights don't change as the gradient says, and byheart can't see why"
        return Reading("unjudged", why=why, training=training)
    finding = _as_the_gradients_say(back, finding)
    if finding.concept in _SLOPES and finding.why not in OF_CALLS:
        finding = replace(finding, line=line_of_function(evidence, seen, finding) or finding.line)
    return wrong_at(_activation_before(evidence, training, seen, finding) or finding, training)


def _goes_up(seen: Seen) -> bool:
    """Whether all weights that move go uphill in this step."""
    rates = [each.rate for each in seen.changes if each.tells]
    return bool(rates) and all(each < 0 for each in rates)


def _activation_before(evidence: Evidence, training: Training, seen: Seen, finding: Finding) -> Finding | None:
    """What is wrong with an activation function, if what was found is computed after it; None where nothing is."""
    if finding.concept not in _AFTER_ACTIVATION:
        return None
    activation = no_activation(evidence, replace(training, steps=[seen])) or odd_sigmoid(evidence, seen)
    activation = activation or other_axis(evidence, seen) or passed_over(evidence, seen) or sum_goes_on(evidence, seen)
    if activation is None and (finding.concept == "output_delta" or training.loss.endswith("cross-entropy")):
        activation = no_shares(evidence, seen)
    return activation


def _sums_while_others_move(evidence: Evidence, seen: Seen) -> bool:
    """Whether a weight moves by several errors since its last step, between which others of the weights have moved.

    An error that depends on weights which the error before has moved begins a step of its own.
    """
    sites = {each.operation.site for each in seen.step.errors}
    begins = min(each.operation.time for each in seen.step.errors)
    for each in seen.step.variables:
        made = [evidence.made[at] for at in seen.way(each) if at in evidence.made]
        earlier = [one.time for one in made if one.site in sites and one.time < begins]
        old = evidence.made[each.before].time if each.before in evidence.made else -1
        if earlier and min(earlier) > old:
            return True
    return False


def _as_the_gradients_say(back: BackwardPass, finding: Finding) -> Finding:
    """The finding; where each weight's gradient is there, and its step is made of it, none about what comes before it.

    Then it is the rule by which the steps are made that is odd, or one that byheart doesn't know.
    """
    if finding.concept not in (*_SLOPES, "derivative") or finding.why or not gradients_in(back):
        return finding
    if finding.concept == "derivative":
        return replace(finding, concept="update")
    return replace(finding, why="it makes its steps from the gradient by a rule of its own", certain=False)


def _at_the_start(evidence: Evidence, training: Training) -> Finding | None:
    """What is wrong before any step is made, and hides what a step is made of: nodes that are all one, an alpha of 0.

    Of nodes that are computed one by one, equal numbers don't say whose they are. Of tables, the step is looked at too.
    """
    first = one_training([each.step for each in training.steps])
    networks = [each.network for each in training.steps[: len(first)]]
    by_number = any(len(networks[0].layer(depth)) > 1 for depth in range(networks[0].depth))
    alike = stays_alike(evidence, networks) if by_number else None
    return alike or alpha_of_nothing(evidence, training.steps)


def _unused(evidence: Evidence, training: Training) -> Finding | None:
    """Weights that are moved and that the output doesn't use, whatever else is wrong with their steps."""
    first, seen = one_training([each.step for each in training.steps]), training.steps[0]
    return unused_weights(evidence, seen.segment, first, seen.network)


def _is_of_one_head(back: BackwardPass, finding: Finding) -> bool:
    """Whether an output with tables of its own has an odd delta, while those of another output take their right steps.

    So it is where one of them goes down the cross-entropy, and the other one the squared error.
    """
    several = len({each.out for each in back.step.errors}) > 1
    tables = [each for each in back.changes if each.slope.size > 1 and place_of(back, each)[0] == 0]
    delta = finding.concept in ("output_delta", "slope") and not finding.depth
    right = [is_right(back, each) for each in tables]
    # What they send back is added up in the hidden delta: each counts as much as its own loss does.
    rates = [each.rate for each in tables]
    differ = max(rates, default=0.0) - min(rates, default=0.0) > _ALIKE * max(rates, default=0.0)
    sent = finding.concept == "hidden_delta" and (not all(right) or differ)
    return several and (delta or sent) and any(right)


def _shrink(back: BackwardPass) -> bool:
    """Whether the exact gradient, with a share of the weights added, is on the way to all weights that are tables."""
    tables = [each for each in back.changes if each.slope.ndim > 1 and each.tells and not each.fits(each.rate)]
    return bool(tables) and all(
        any(shrinks_too(back, at, each) for at in back.way([each.variable.after])) for each in tables
    )


def _kept_otherwise(evidence: Evidence, training: Training) -> Finding | None:
    """One weight whose step isn't kept as all others keep theirs, and where that step is made."""
    odd = kept_by_others(evidence, training)
    if odd is None:
        return None
    seen, change = odd
    back = backward_of(evidence, seen, training.loss)
    if not is_of_earlier_error(back, change):
        return None  # it keeps nothing at all
    added = added_in(back, change.variable.after)
    line = line_of(back, core(back, added[1])[0] if added else change.variable.after)
    why = "the other weights keep a share of their last step, and this one doesn't do the same"
    return Finding("update", line, why, place_of(back, change)[0])


def _wandering(training: Training, back: BackwardPass) -> Finding | None:
    """A single number whose step is no multiple of its gradient: its rate moves, while that of another weight stays.

    In one step, any number is a multiple of any other. It is one of those odd numbers that are nearest to the output.
    """
    seen = [each for each in training.steps if len(each.changes) == len(back.changes)]
    if len(seen) < _FEWEST_TO_WANDER:
        return None
    rows = [[each.changes[at] for each in seen] for at in range(len(back.changes))]
    whole = [row for row in rows if all(each.tells and each.fits(each.rate) for each in row)]
    found = [(row, np.array([each.rate for each in row])) for row in whole]
    steady = [each[0] for _, each in found if each[0] > 0 and np.ptp(each) <= _ALIKE * each[0]]
    odd = [
        (row, each) for row, each in found if row[0].moved.size == 1 and np.ptp(each) > _APART * np.max(np.abs(each))
    ]
    nearest = min((place_of(back, row[0])[0] for row, _ in odd), default=0)
    for row, each in odd if steady else ():
        alone = not any(row is not other and np.allclose(each, theirs, rtol=_ALIKE) for other, theirs in found)
        if alone and place_of(back, row[0])[0] == nearest:
            return of_one(replace(back, rate=float(steady[0])), back.changes[rows.index(row)])
    return None


def _located(evidence: Evidence, training: Training, seen: Seen, back: BackwardPass) -> Finding | None:
    """The first fault at the wanted learning rate, at any rate, or in the whole run."""
    strict = replace(back, rate=_rate(evidence, training, seen, back))
    return first_wrong(strict) or rates.disagreement(back) or first_wrong(back) or of_whole_run(evidence, training)


def _rate(evidence: Evidence, training: Training, seen: Seen, back: BackwardPass) -> float | None:
    """The wanted rate: the output layer's; for one single output, the product of the script's own numbers.

    So it is for several ones of single numbers, if they show no rate: each number is some multiple of its gradient.
    """
    single = sum(evidence.values[each.out].size for each in seen.step.errors) == 1
    rate = None if single else rates.reference_rate(seen.changes, back)
    by_number = all(each.slope.size == 1 for each in seen.changes)
    return own_rate(evidence, training, seen) if rate is None and (single or by_number) else rate


def _shared_rate(back: BackwardPass) -> float | None:
    """The rate that some weights of single numbers share, while the others have none in common; None elsewhere.

    Each of them alone is a multiple of its gradient: which are wrong, only those that are right can tell.
    """
    single = [each.rate for each in back.changes if each.tells and each.slope.size == 1]
    groups: list[list[float]] = []
    for each in single:
        own = next((group for group in groups if abs(group[0] - each) <= _ALIKE * abs(each)), None)
        groups.append([each]) if own is None else own.append(each)
    groups.sort(key=len)
    next_most = len(groups[-2]) if len(groups) > 1 else 0
    return groups[-1][0] if groups and len(groups[-1]) > max(2, next_most) and groups[-1][0] > 0 else None


def _first_odd(back: BackwardPass, rate: float | None) -> Finding:
    """The first weight that does not change as the others do, where nothing more can be seen."""
    ordered = sorted(back.changes, key=partial(place_of, back))
    right = [each for each in ordered if each.fits(each.rate if rate is None else rate)]
    for change in (each for each in ordered if each not in right):
        added = added_in(back, change.variable.after)
        inner = core(back, added[1])[0] if added else change.variable.after
        if inner in back.way(each.variable.after for each in right if each.tells):
            inner = change.variable.after  # others are rightly made of it
        concept = "bias" if is_bias(back, change) else "derivative" if added else "update"
        return Finding(concept, line_of(back, inner))
    return Finding("update", line_of(back, ordered[0].variable.after) if ordered else 0)


# Faults that are checked before any weight is -------------------------------------------------------------------------


def _stray(evidence: Evidence, seen: Seen) -> Finding | None:
    """An untracked value comes from the step before: the step took the place of the old weights.

    That is certain only where it is a multiple of the gradient: other things than steps go on to the next pass too. And
    only in the first steps: where a script is watched again later, a pass may have begun before.
    """
    if not seen.step.untracked:
        return None
    line = evidence.line(evidence.made[min(seen.step.untracked)])
    for reference in sorted(seen.step.untracked) if not seen.step.window else ():
        if _is_gradient(evidence, seen, reference):
            line = evidence.line(evidence.made[reference])
            return Finding("update", line, "the step takes the place of the weights")
    return Finding("update", line, "what goes on to the next pass isn't made as weights are", certain=False)


def _is_gradient(evidence: Evidence, seen: Seen, reference: int) -> bool:
    """Whether a value is a multiple of the gradient of what stood in its place in the step's own forward pass."""
    for place in _places_before(evidence, seen, reference):
        step = replace(seen.step, variables=(*seen.step.variables, Variable(place, reference)))
        for loss in LOSSES.values():
            try:
                slope = slope_at(evidence, slopes(evidence, step, loss.sent(evidence, step.errors) or {}), place)
            except operations.Unknown:
                continue
            if slope is not None and np.any(slope) and same(evidence.values[reference], slope) is not None:
                return True
    return False


def _places_before(evidence: Evidence, seen: Seen, reference: int) -> set[int]:
    """What stood in the forward pass where this value stands in the next one: as this operand, at this place."""
    before = {each.site: each for at in seen.step.forward if (each := evidence.made.get(at)) is not None}
    found: set[Any] = set()
    same_numbers = {reference}
    for each in evidence.operations:
        given = [at for at, one in enumerate(each.arguments) if type(one) is int and one in same_numbers]
        if given and each.site in before:
            found.update(before[each.site].arguments[given[0] :][:1])  # there, it may have had fewer
        elif given and is_move(each) and evidence.values[each.result].size == evidence.values[reference].size:
            same_numbers.add(each.result)
    return {each for each in found if type(each) is int}


def _old_outputs(evidence: Evidence, seen: Seen) -> Finding | None:
    """Outputs that are picked from one pass for errors between which weights are moved, and layers made from these."""
    picks = [evidence.made.get(each.out) for each in seen.step.errors]
    tables = {each.arguments[0] if each is not None and each.name == "item" else None for each in picks}
    first, last = (pick(each.operation.time for each in seen.step.errors) for pick in (min, max))
    if len(picks) == 1 or len(tables) > 1 or picks[0] is None or None in tables:
        return None
    for each in seen.segment.between(first, last):
        moved = _moves_weights(evidence, seen, each)
        uses = (one for one in evidence.users.get(each.result, ()) if operations.plain(one.name) in PRODUCTS)
        if moved and any(one.time < last for one in uses):
            why = "this output is of an earlier pass: since then, the weights have moved"
            return Finding("forward", evidence.line(picks[0]), why)
    return None


def _moves_weights(evidence: Evidence, seen: Seen, operation: Operation) -> bool:
    """Whether this adds something made of the errors to a value of the forward pass, under the name that it has."""
    touched = seen.segment.dependences.get(operation.result, 0) & seen.step.mask
    if operations.plain(operation.name) not in ("Add", "Sub") or not touched:
        return False
    names = {name for name, _ in evidence.names.get(operation.result, ())}
    return any(
        at in seen.step.forward and names & {name for name, _ in evidence.names.get(at, ())}
        for at in operation.references()
    )


def _turned_error(evidence: Evidence, training: Training, seen: Seen) -> Finding | None:
    """A few errors with another sign than the others of their step, without which all would be a step downhill."""
    errors = seen.step.errors
    more = sum(each.sign for each in errors)
    odd = [each for each in errors if each.sign * more < 0]
    turned = {each.out for each in odd}
    if not odd or any(each.out in turned for each in errors if each not in odd):
        return None
    try:
        made = changes(evidence, seen.step, training.loss, turned)
    except operations.Unknown:
        return None
    if made is None or not common_rate(made):
        return None
    line = evidence.line(odd[0].operation)
    return Finding("error", line, "the sign of this error is not that of the other outputs")


def _shapes(evidence: Evidence, seen: Seen) -> Finding | None:
    """Outputs and targets whose shapes don't fit each other."""
    for each in seen.step.errors:
        made, out = evidence.values[each.operation.result], evidence.values[each.out]
        if made.size != out.size:
            return Finding(
                "error",
                evidence.line(each.operation),
                "targets and outputs have shapes that NumPy broadcasts to a table",
            )
    return None


def _odd_output(evidence: Evidence, seen: Seen) -> Finding | None:
    """An error that is computed from a rounded output."""
    error = from_rounded(seen)
    return (
        Finding("error", evidence.line(error.operation), "the error is taken from a rounded output") if error else None
    )


def from_rounded(seen: Seen) -> Error | None:
    """The first error that is taken from an output of zeros and ones, as a rounding or a threshold makes it."""
    evidence = seen.network.evidence
    for each in seen.step.errors:
        operation = evidence.made.get(each.out)
        if operation is not None and operations.plain(operation.name) in _TO_ZERO_OR_ONE:
            values = evidence.values[each.out]
            if np.all((values == 0) | (values == 1)):
                return each
    return None
