"""Read trainings in an unusual form: errors that are not plain differences, and a single step.

These forms are easily mistaken for others. So they are tried only where no plain difference trains anything. Which
operations may be errors is listed in `training.KINDS`.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.lasting import writes_unseen
from byheart.reading.losses import LOSSES, OF_PRODUCTS
from byheart.reading.margins import is_negated, turned_or_wrong
from byheart.reading.moves import is_move
from byheart.reading.network import Network
from byheart.reading.never import NOT_KEPT, first_step
from byheart.reading.reason import wrong_at
from byheart.reading.right import fitting
from byheart.reading.rules import special_rule
from byheart.reading.seen import GOOD, Reading, Training, backward_of
from byheart.reading.sites import error_sites, with_network
from byheart.reading.steady import is_steady
from byheart.reading.training import Segment, Step, roots, segments_of
from byheart.reading.trainings import under_all_losses, under_loss
from byheart.reading.wrong import wrong

_MOST_SITES, _MOST_ODD = 16, 4000
# From how many passes on a loop is seen to make the same again and again.
_FEWEST_PASSES = 3


def oddly_written(evidence: Evidence, kinds: tuple[str, ...]) -> Reading | None:
    """The reading of a training whose errors are not differences; None unless it is one of a known form."""
    segments = segments_of(evidence, kinds, _MOST_ODD)
    likely = dict(list(error_sites(segments).items())[:_MOST_SITES])
    unruly: Reading | None = None
    for site, side in with_network(evidence, segments, likely).items():
        for training in under_all_losses(evidence, segments, {site: side}, ()):
            if not set(kinds) <= set(LOSSES[training.loss].written):
                continue
            added = kinds == ("Add",) and not _is_negated(evidence, training)
            if added and (_has_unseen_sign(evidence, training) or _adds_nothing(evidence, training)):
                continue
            if added and training.loss == "squared error" and _goes_one_way(training):
                error = training.steps[0].step.errors[0]
                finding = Finding("error", evidence.line(error.operation), "output and target are added")
                return wrong_at(finding, training)
            if training.loss in OF_PRODUCTS and (reading := turned_or_wrong(evidence, training)) is not None:
                return reading
            if training.fits and not added and is_steady(evidence, training):
                return fitting(evidence, training)
            ruled = None if added or training.fits else special_rule(evidence, [training])
            if ruled is not None and ruled.verdict in GOOD:
                return ruled
            unruly = unruly or ruled
            if "Div" in kinds and not training.fits and _sends_back(evidence, training):
                return wrong(evidence, training)
    return unruly if unruly is not None and unruly.verdict == "wrong" else None


def _sends_back(evidence: Evidence, training: Training) -> bool:
    """Whether what the loss sends back to the outputs stands in the first step, as -(t / o - (1 - t) / (1 - o)) does.

    Then it is known which loss is meant, whatever else is wrong.
    """
    back = backward_of(evidence, training.steps[0], training.loss) if training.steps else None
    sent = back.adjoints.get(back.step.errors[0].out) if back is not None else None
    return back is not None and sent is not None and sent.size > 1 and back.is_there(sent)


def _is_negated(evidence: Evidence, training: Training) -> bool:
    """Whether the value that is added to the output is a negated target."""
    target = training.steps[0].step.errors[0].target if training.steps else ["c", None]
    seen = [evidence.value(error.target) for each in training.steps for error in each.step.errors]
    if all(value is not None and np.all(value <= 0) for value in seen) and any(map(np.any, seen)):
        return True
    return is_negated(evidence, target)


def _has_unseen_sign(evidence: Evidence, training: Training) -> bool:
    """Whether targets are whole numbers of both signs: what makes those isn't recorded, so a minus may stand there."""
    targets = [error.target for each in training.steps for error in each.step.errors if type(error.target) is not int]
    values = [value for each in targets if (value := evidence.value(each)) is not None]
    return any(np.any(each < 0) for each in values)


def _adds_nothing(evidence: Evidence, training: Training) -> bool:
    """Whether all targets are whole numbers of 0, which are the same with a minus; what makes those isn't recorded."""
    targets = [error.target for each in training.steps for error in each.step.errors]
    seen = (evidence.value(each) for each in targets if type(each) is not int)
    return all(type(each) is not int for each in targets) and not any(np.any(each) for each in seen if each is not None)


def _goes_one_way(training: Training) -> bool:
    """Whether every change is the gradient times one common factor of either sign."""
    for each in training.steps:
        telling = [change for change in each.changes if change.tells]
        if not telling or each.step.untracked or not all(change.fits(telling[0].rate) for change in telling):
            return False
        if not telling[0].rate or sum(change.moved.size for change in telling) < 4:
            return False
    return bool(training.steps)


def single_step(evidence: Evidence, segments: Sequence[Segment]) -> Reading | None:
    """The reading of a script that takes one gradient step, in a loop of one turn or none; None for other scripts."""
    training = of_first_step(evidence, segments)
    if training is None:
        return None
    lost = [each.after for each in training.steps[0].step.variables if not _is_kept(evidence, each.after)]
    if lost:
        line = evidence.line(evidence.made[lost[0]])
        certain = not writes_unseen(evidence.tree[0])
        return wrong_at(Finding("update", line, NOT_KEPT, certain=certain), training)
    if line := _line_of_waiting(evidence, training.steps[0].step):
        why = "the loop makes the same pass again and again, and the weights are only moved when it is over"
        return wrong_at(Finding("loop", line, why), training)
    reading = fitting(evidence, training)
    return replace(reading, remarks=(*reading.remarks, "it takes a single step"))


def _line_of_waiting(evidence: Evidence, step: Step) -> int:
    """Where a step begins that is taken behind a loop whose passes have all made the same layers again.

    0 where it isn't so.
    """
    error = step.errors[0].operation
    outside = {id(each) for each in evidence.loops_around(evidence.node(error))}
    made = [evidence.made[at] for at in step.forward if at in evidence.made and evidence.made[at].node >= 0]
    inside = [each for each in made if {id(loop) for loop in evidence.loops_around(evidence.node(each))} - outside]
    passes = [evidence.at_site[each.site][:_FEWEST_PASSES] for each in inside if each.made_of]
    if not passes or any(len(each) < _FEWEST_PASSES for each in passes):
        return 0
    alike = (
        np.array_equal(evidence.values[one.result], evidence.values[each[0].result]) for each in passes for one in each
    )
    return evidence.line(error) if all(alike) else 0


def _is_kept(evidence: Evidence, reference: int) -> bool:
    """Whether these new weights have a name, or a place in something that has one."""
    made = evidence.made.get(reference)
    users = evidence.users.get(reference, ())
    return made is None or made.in_place or bool(evidence.names.get(reference)) or any(map(is_move, users))


def of_first_step(evidence: Evidence, segments: Sequence[Segment]) -> Training | None:
    """The training of the first step alone, where no later one goes on from it; None unless it is a gradient step."""
    step = first_step(evidence, segments[0])
    if step is None:
        return None
    network = Network(evidence, step)
    used = {use.weight for use in network.uses} | roots(evidence, step)
    if not network.uses or not used <= network.weights | frozenset(used):
        return None
    trainings = (under_loss(evidence, segments, [step], [network], loss) for loss in list(LOSSES)[:2])
    fits = next((each for each in trainings if each.fits and each.steps[0].rate), None)
    return replace(fits, goes_on=False) if fits is not None else None
