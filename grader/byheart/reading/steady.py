"""Check whether the step sizes come from the script's own learning rates, and find the fault if they don't.

This is asked only if every step has the gradient's direction. Wrong directions are handled in `wrong`. The tolerances
of the comparison may be changed here.
"""

import math
from collections.abc import Set
from dataclasses import replace
from functools import partial
from typing import Any

from byheart.reading import operations, rates
from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.computed import gradients_in
from byheart.reading.derivative import of_gradient
from byheart.reading.evidence import Evidence
from byheart.reading.gradient import Change
from byheart.reading.locate import first_wrong
from byheart.reading.reason import wrong_at
from byheart.reading.seen import Reading, Seen, Training, backward_of
from byheart.reading.weights import place_of, uses_of


def is_steady(evidence: Evidence, training: Training) -> bool:
    """Whether the step sizes come from the script's own learning rates.

    In a step from one single output, or one sample's softmax of two, a wrong output slope is only a factor, so it
    shows in the step sizes and nowhere else.
    """
    telling = [each for each in training.steps if each.rate]
    single = [each for each in telling if _has_one_direction(evidence, each)]
    found = [each.rate or 0.0 for each in single]
    if not found or max(found) - min(found) <= 1e-4 * max(found):
        return True
    return all(_explained(evidence, training, each) for each in single)


def _has_one_direction(evidence: Evidence, seen: Seen) -> bool:
    """Whether the output's delta has one number, up to its sign, as of a single output or of a softmax of two."""
    count = sum(evidence.values[error.out].size for error in seen.step.errors)
    return count == 1 or (count == 2 and seen.network.activation_of(0)[0].startswith("softmax"))


def _explained(evidence: Evidence, training: Training, seen: Seen) -> bool:
    return abs(own_rate(evidence, training, seen) - (seen.rate or 0.0)) <= 1e-5 * (seen.rate or 1.0)


def own_rate(evidence: Evidence, training: Training, seen: Seen) -> float:
    """The product of the single numbers that the output layer's step is multiplied with."""
    back = backward_of(evidence, seen, training.loss)
    change = min((each for each in seen.changes if each.tells), key=partial(place_of, back), default=None)
    if change is None:
        return 1.0
    return math.prod(abs(each.value) for each in rates.path_scalars(back, change)) * _clipping(back, change)


def _clipping(back: BackwardPass, change: Change) -> float:
    """What the finished derivative is multiplied with that is made from it, as where its length is cut.

    A slope of the output is in the derivative already: whatever is made from that is no part of a wrong slope.
    """
    cone = back.segment.cone([change.variable.after], back.step.forward)
    finished = {each for each in cone & set(back.backward) if back.times(each, change.slope) is not None}
    factor = 1.0
    for operation in (back.made(each) for each in sorted(cone - back.step.forward)):
        if operation is None or operations.plain(operation.name) not in ("Mult", "Div"):
            continue
        divides = operations.plain(operation.name) == "Div"
        for own, other in (operation.arguments[:2], operation.arguments[1::-1])[: 1 if divides else 2]:
            if type(own) is int and own in finished and _is_made_from(back, other, finished):
                number = abs(float(back.value(other).ravel()[0]))
                factor *= 1 / number if divides else number
    return factor


def _is_made_from(back: BackwardPass, number: Any, finished: Set[int]) -> bool:
    """Whether a single number is made from one of these derivatives."""
    if type(number) is not int or back.value(number).size != 1 or number in finished:
        return False
    return not finished.isdisjoint(back.segment.cone([number], back.step.forward))


def unsteady(evidence: Evidence, training: Training) -> Reading:
    """The reading of steps in the right direction whose sizes vary: the slope of the single output is wrong."""
    telling = [each for each in training.steps if each.rate]
    for seen in telling:
        if _explained(evidence, training, seen):
            continue
        strict = replace(backward_of(evidence, seen, training.loss), rate=own_rate(evidence, training, seen))
        finding = first_wrong(strict)
        if finding is not None:
            return wrong_at(finding, training)
    why = "every step goes in the gradient's direction, but byheart can't see why its size changes"
    return Reading("unjudged", why=why, training=training)


def unsteady_output(evidence: Evidence, training: Training) -> Finding | None:
    """The fault behind gradients that are right but for a factor, another one in each step: the output's slope.

    None where the text says the factors, or where the fault can't be seen.
    """
    for seen in training.steps if any(_has_one_direction(evidence, each) for each in training.steps) else ():
        back = backward_of(evidence, seen, training.loss)
        gradients = gradients_in(back) or ()
        size = max((abs(each.rate) for each in gradients), default=0.0)
        made = replace(seen, changes=list(gradients), rate=size)
        if not gradients or _explained(evidence, training, made):
            continue
        strict = replace(back, changes=list(gradients), rate=own_rate(evidence, training, made))
        for change in sorted(gradients, key=partial(place_of, strict)):
            uses = uses_of(strict, change)
            depth = min((each.depth for each in uses), default=0)
            if (finding := of_gradient(strict, change.variable.after, change, uses, depth)) is not None:
                return finding
    return None
