"""List the trainings that a script may contain: which errors change which weights, under which loss, likeliest first.

This module does not decide whether a training is right, only whether its changes fit the gradient of a loss at one
learning rate. The losses are listed in `losses`. Change here which sets of errors are tried.
"""

from collections.abc import Sequence
from functools import partial

from byheart.reading import gradient, operations
from byheart.reading.evidence import Evidence
from byheart.reading.gradient import Change
from byheart.reading.losses import LOSSES
from byheart.reading.network import Network
from byheart.reading.seen import Seen, Training, backward_of
from byheart.reading.sites import last_ones, with_network, without_constants, without_formulas
from byheart.reading.training import Segment, Step, all_steps, nodes_in
from byheart.reading.twins import Site
from byheart.reading.ways import same
from byheart.reading.weights import place_of

# How far the rate of steps may be apart, as a share of it, to be the same.
_STEADY = 1e-4


def trainings_of(evidence: Evidence, segments: Sequence[Segment], sites: dict[Site, int]) -> list[Training]:
    """The trainings under each loss: first the likeliest set of errors, then single errors that explain as much."""
    kept = without_constants(segments, without_formulas(segments, with_network(evidence, segments, sites)))
    last = last_ones(segments, kept)
    if not last:
        return []
    beside = [site for site in kept if site not in last]
    found = under_all_losses(evidence, segments, last, beside)
    if not found:
        return []
    count = max((len(each.changes) for training in found for each in training.steps), default=0)
    if not any(each.fits for each in found) and len(last) > 1:
        for site, side in last.items():
            alone = under_all_losses(evidence, segments, {site: side}, [each for each in kept if each != site])
            found += [each for each in alone if each.fits and max(len(one.changes) for one in each.steps) >= count]
    return found


def under_all_losses(
    evidence: Evidence, segments: Sequence[Segment], sites: dict[Site, int], beside: Sequence[Site]
) -> list[Training]:
    """What these errors train, under each loss; empty where they change no weights."""
    steps = [step for step in all_steps(segments, sites, beside) if _makes_a_step(step)]
    steps = _whole_steps(evidence, steps)
    if not steps:
        return []
    networks = [Network(evidence, step) for step in steps]
    # Weights that start at 0 make all outputs the same: then the next step shows what they are made by.
    soft = any(each.activation_of(0)[0].startswith("softmax") for each in networks[:2])
    losses = [loss for loss in LOSSES if soft or not loss.startswith("softmax")]
    # Behind a softmax of two, the other cross-entropy goes the same way, and loses digits where an output is 1.
    losses.sort(key=lambda loss: (loss != evidence.meant, loss == "cross-entropy" and soft))
    return [under_loss(evidence, segments, steps, networks, loss) for loss in losses]


def _makes_a_step(step: Step) -> bool:
    """Whether something is changed from its errors. What only counts down, as in `r -= c`, is no error and a step."""
    errors = {each.operation.result for each in step.errors}
    return bool(step.untracked) or any(each.after not in errors for each in step.variables)


def _whole_steps(evidence: Evidence, steps: Sequence[Step]) -> list[Step]:
    """The steps without incomplete ones, whose forward pass began before the observation window did."""
    first = [step for step in steps if step.window == steps[0].window] if steps else []
    if not first:
        return []
    sites = nodes_in(evidence, first[-1].forward - frozenset(each.before for each in first[-1].variables))
    counts = {len(step.errors) for step in first[1:] or first}
    if len(steps) > 1 and _begins_with_a_number_for_several(evidence, steps[0], steps[1]):
        steps = steps[1:]
    # In a later window, values are known by their numbers: of weights that are alike it isn't known which is which.
    steps = [step for step in steps if step.window == first[0].window or not _has_one_for_several(step)]
    begins = {step.window: step for step in reversed(steps)}
    kept = []
    for step in steps:
        is_tail = step is begins[step.window] and step.window != first[0].window
        whole = nodes_in(evidence, step.forward) >= sites and len(step.errors) in counts
        if not is_tail or whole:
            kept.append(step)
    return kept


def _begins_with_a_number_for_several(evidence: Evidence, step: Step, after: Step) -> bool:
    """Whether a step begins with single numbers of the text that stand for several weights, or for data as well.

    As 0.0 does, which is one and the same number wherever it stands. A whole number isn't even recorded. In the step
    after it, each weight has a number of its own.
    """
    if _has_one_for_several(step):
        return True
    if step.untracked and not after.untracked:
        return True
    later = {each.before: each for each in after.variables}
    alone = [each for each in step.variables if each.before not in evidence.made and each.after in later]
    single = [each for each in alone if evidence.values[each.before].size == 1]
    return any(_uses(evidence, step, each.before) > _uses(evidence, after, each.after) for each in single)


def _has_one_for_several(step: Step) -> bool:
    """Whether one value stands for several weights."""
    return len({each.before for each in step.variables}) < len(step.variables)


def _uses(evidence: Evidence, step: Step, reference: int) -> int:
    """How many operations of a step's forward pass take this value."""
    return sum(each.result in step.forward for each in evidence.users.get(reference, ()))


def under_loss(
    evidence: Evidence, segments: Sequence[Segment], steps: Sequence[Step], networks: Sequence[Network], loss: str
) -> Training:
    """The training of these steps: each weight's change beside the gradient of this loss.

    It has no steps if this loss has no meaning in most of them, as of outputs that are no probabilities.
    """
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
                found.append(Seen(segments[step.window], step, network, [], None))
            continue
        rate = None if step.untracked else gradient.common_rate(changes)
        found.append(Seen(segments[step.window], step, network, changes, rate))
    return Training(loss, found if 2 * len(found) >= len(steps) else [], unknown)


def least_wrong(evidence: Evidence, trainings: Sequence[Training]) -> Training:
    """The training under whose loss the fewest weights move otherwise than the gradient says; the first of equals.

    An output delta without a slope is right for the cross-entropy. So where it stands, and another line is wrong as
    well, that other line is the mistake. The output layer's weights count first: they show which loss it is. A script
    that makes a loss's own delta, and doesn't use it everywhere, means that loss.
    """
    first = trainings[0]
    begun = _first_steps(first)
    whole = [each for each in trainings if [one.step for one in _first_steps(each)] == [one.step for one in begun]]
    meant = next((each for each in whole if _makes_delta(evidence, each)), None)
    return meant or min(whole, key=partial(_strays, evidence), default=first)


def _first_steps(training: Training) -> list[Seen]:
    """The steps of the first window: later ones may have outputs of 0 and 1, for which some losses have no gradient."""
    return [each for each in training.steps if each.step.window == training.steps[0].step.window]


def _strays(evidence: Evidence, training: Training) -> tuple[int, int, bool, bool, int, bool, int]:
    """How many changes of the output's weights, and of all, don't go down the gradient of this loss at any rate.

    Of the output's, those with several numbers count first: one number is some multiple of any gradient. Between the
    two: whether the single numbers among the output's weights, each of which goes down it at some rate, do so at
    several, or at one that moves from step to step. Of equals: whether the others go down it at a rate that moves so,
    as any step of one single output does; and how many of those gradients were computed, counted below 0.
    """
    tables = outer = found = made = 0
    rates: dict[int, list[float]] = {}
    begun = _first_steps(training)
    first = backward_of(evidence, begun[0], training.loss) if begun else None
    of_output = [at for at, each in enumerate(begun[0].changes) if place_of(first, each)[0] == 0] if first else []
    for seen in begun:
        stray = [each for each in seen.changes if each.tells and not _goes_down(evidence, each)]
        back = backward_of(evidence, seen, training.loss) if stray else None
        own = [each for each in stray if place_of(back, each)[0] == 0] if back is not None else []
        outer += len(own)
        tables += sum(each.slope.size > 1 for each in own)
        found += len(stray)
        made += sum(each.slope.size > 1 and back.is_there(each.slope) for each in stray) if back is not None else 0
        for at, each in enumerate(seen.changes):
            if each.tells and each not in stray:
                rates.setdefault(at, []).append(each.rate)
    moving = {at for at, each in rates.items() if max(each) - min(each) > _STEADY * max(each)}
    return tables, outer, _apart(evidence, training), bool(moving.intersection(of_output)), found, bool(moving), -made


def _apart(evidence: Evidence, training: Training) -> bool:
    """Whether single numbers among the output's weights go down the gradient at several rates in the first step."""
    first = training.steps[0] if training.steps else None
    single = [each for each in first.changes if each.tells and each.slope.size == 1] if first is not None else []
    back = backward_of(evidence, first, training.loss) if first is not None and len(single) > 1 else None
    rates = [each.rate for each in single if place_of(back, each)[0] == 0] if back is not None else []
    return bool(rates) and max(rates) - min(rates) > _STEADY * max(map(abs, rates))


def _goes_down(evidence: Evidence, change: Change) -> bool:
    """Whether a change goes down the gradient, at any rate, perhaps with a decay or a growth of the weight."""
    plain = change.rate > 0 and change.fits(change.rate)
    return plain or change.shrinking(evidence.values[change.variable.before]) is not None


def _makes_delta(evidence: Evidence, training: Training) -> bool:
    """Whether the output's delta under this loss, or what comes before its slope, is made, and is no plain error."""
    for seen in training.steps[:1]:
        back = backward_of(evidence, seen, training.loss)
        sent = [back.adjoints[at] for each in back.network.layer(0) for at in (each.z, each.a) if at in back.adjoints]
        plain = [back.value(each.operation.result) for each in seen.step.errors]
        telling = [each for each in sent if each.size > 1 and all(same(each, error) is None for error in plain)]
        return any(map(back.is_there, telling))
    return False
