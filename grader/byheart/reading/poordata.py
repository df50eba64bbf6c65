"""What a training's own data can't tell from a wrong formula, where its steps can't be done again with other data.

If all errors are above 0, an error that lost its sign gives the same steps; if samples are a table with a diagonal, it
doesn't matter whether they were turned. A row of signs that stands in the text fits its own targets alone. Of data that
do tell, nothing is said. Nothing is called wrong here: such a part isn't seen.
"""

from collections.abc import Iterator, Set

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence, Operation, references_in
from byheart.reading.moves import TURNS, is_move
from byheart.reading.otherdata import stands_for_signs
from byheart.reading.seen import Seen, Training
from byheart.recorder.calculus import PRODUCTS, SUMS, TIMES

_KEEPS_SIGNS = TIMES | SUMS | {"Add", "Sub", "Div", "USub", "UAdd"}
_ONE_SIGN = "all errors have one sign here, so a formula that loses the sign would do as well"
_SIGNS = "a table of signs has a part in the steps, and fits these samples and targets alone"
_TURNED = "these samples would give the same steps if they weren't used, or with rows and columns swapped"


def of_poor_data(evidence: Evidence, seen: Seen, training: Training, varied: Set[int]) -> Iterator[tuple[str, str]]:
    """The parts that this training's data don't show, each with its reason; `varied` arrays were others once."""
    targets = {one for each in seen.step.errors for one in references_in(each.target)}
    if not varied & seen.segment.cone(sorted(targets)):
        if _have_one_sign(training) and _may_lose_a_sign(evidence, seen):
            yield "error and its sign", _ONE_SIGN
        elif stands_for_signs(evidence, seen, training.loss):
            yield "error and its sign", _SIGNS
    if not varied & seen.segment.cone(sorted(_samples(seen))):
        tables = [evidence.values[at] for each in training.steps for at in _samples(each)]
        given = [each for each in tables if each.size > 1]
        if given and all(map(_hide_their_use, given)) and not _are_turned(evidence, seen):
            yield "derivatives", _TURNED


def _samples(seen: Seen) -> set[int]:
    """What a step's weights are multiplied with, the layers apart."""
    return {each.other for each in seen.network.uses if type(each.other) is int} - seen.network.live


def _have_one_sign(training: Training) -> bool:
    """Whether no error of all the steps that were watched is above 0, or none is below."""
    errors = ((seen.segment.evidence, each) for seen in training.steps for each in seen.step.errors)
    own = [each.sign * evidence.values[each.operation.result] for evidence, each in errors]
    return not (any(np.any(each > 0) for each in own) and any(np.any(each < 0) for each in own))


def _may_lose_a_sign(evidence: Evidence, seen: Seen) -> bool:
    """Whether anything but sums, differences and products stands between the errors and the new weights."""
    added = any(operations.plain(each.operation.name) != "Sub" for each in seen.step.errors)
    sent = _sent_back(evidence, seen)
    return added or any(not is_move(each) and operations.plain(each.name) not in _KEEPS_SIGNS for each in sent)


def _are_turned(evidence: Evidence, seen: Seen) -> bool:
    """Whether samples are turned, and then multiplied with what is sent back, as in X.T @ delta."""
    samples = _samples(seen)
    for each in _sent_back(evidence, seen):
        made = [evidence.made[at] for at in each.references() if at in evidence.made]
        turned = [one for one in made if operations.plain(one.name) in TURNS and samples.intersection(one.references())]
        if turned and operations.plain(each.name) in PRODUCTS:
            return True
    return False


def _sent_back(evidence: Evidence, seen: Seen) -> list[Operation]:
    """What is made of the errors on the way to the new weights."""
    mask = seen.segment.mask_of(seen.step.errors)
    return [evidence.made[at] for at in seen.way() if at in evidence.made and seen.segment.dependences[at] & mask]


def _hide_their_use(samples: Array) -> bool:
    """Whether samples are the same with rows and columns swapped, as in a table with a diagonal; or all one number."""
    turned = samples.ndim > 1 and samples.shape == samples.T.shape and np.array_equal(samples, samples.T)
    return turned or not np.ptp(samples)
