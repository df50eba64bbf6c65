"""Judge trainings under a loss for classes of -1 and 1, the logistic one or the hinge's, that don't simply go down it.

In the logistic one, the target is divided by 1 + exp(target * output), or multiplied with a sigmoid; `losses` has the
formula. With the wrong sign in it, one goes down the same loss for the other classes: so it is asked which are meant.
"""

from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.losses import OF_MARGINS
from byheart.reading.reason import wrong_at
from byheart.reading.seen import Reading, Training, backward_of
from byheart.reading.training import slopes
from byheart.reading.weights import place_of
from byheart.reading.wrong import wrong


def turned_or_wrong(evidence: Evidence, training: Training) -> Reading | None:
    """The reading of a training that means this loss and doesn't go down it; None for any other training."""
    if not _moves_outputs(evidence, training):
        return None
    if training.loss == OF_MARGINS and _is_turned_margin(evidence, training):
        return wrong_at(_of_turned_margin(evidence, training), training)
    return None if training.fits else wrong(evidence, training)


def _moves_outputs(evidence: Evidence, training: Training) -> bool:
    """Whether each step moves all tables of the output along this loss's gradient, up or down: then it is meant."""
    tables = []
    for seen in training.steps:
        back = backward_of(evidence, seen, training.loss)
        tables.append([each for each in seen.changes if each.slope.size > 1 and place_of(back, each)[0] == 0])
    return len(tables) > 1 and all(each and all(one.tells and one.fits(one.rate) for one in each) for each in tables)


def _is_turned_margin(evidence: Evidence, training: Training) -> bool:
    """Whether a sample counts the more, the better its class of -1 or 1 is told."""
    seen = training.steps[0]
    first = seen.step.errors[0]
    target = evidence.value(first.target)
    try:
        adjoints = slopes(evidence, seen.step, {first.out: np.ones_like(evidence.values[first.out])})
    except operations.Unknown:
        return False
    uses = (each for each in seen.network.uses if not each.depth and each.other is not None)
    sums = [adjoints[each.operation.result] for each in uses if each.operation.result in adjoints]
    if target is None or not sums or sums[0].size != target.size:
        return False
    moves = np.sign(sums[0].ravel() * target.ravel()) * (-1 if is_negated(evidence, first.target) else 1)
    return bool(np.all(moves == (-1 if first.operation.name == "Div" else 1)))


def _of_turned_margin(evidence: Evidence, training: Training) -> Finding:
    """The finding for that. Who goes down such a loss tells the other classes; perhaps the labels are named so."""
    line = evidence.line(training.steps[0].step.errors[0].operation)
    if any(each.rate > 0 for each in training.steps[0].changes if each.tells):
        return Finding("error", line, "each sample is pushed to the other class", certain=False)
    return Finding("error", line, "a sample counts the more, the better its class is told")


def is_negated(evidence: Evidence, target: Any) -> bool:
    """Whether a minus has made this value."""
    operation = evidence.made.get(target) if type(target) is int else None
    if operation is None:
        return False
    if operations.plain(operation.name) == "Mult":
        return any((value := evidence.value(each)) is not None and np.all(value == -1) for each in operation.arguments)
    return operations.plain(operation.name) == "USub"
