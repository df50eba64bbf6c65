"""Check whether the step sizes come from the script's own learning rates, and find the fault if they don't.

This is asked only if every step has the gradient's direction. Wrong directions are handled in `wrong`. The tolerances
of the comparison may be changed here.
"""

from dataclasses import replace
from functools import partial

import numpy as np

from byheart.reading import rates
from byheart.reading.evidence import Evidence
from byheart.reading.locate import first_wrong
from byheart.reading.reason import wrong_at
from byheart.reading.seen import Reading, Seen, Training, backward_of
from byheart.reading.weights import place_of


def is_steady(evidence: Evidence, training: Training) -> bool:
    """Whether the step sizes come from the script's own learning rates.

    In a step from one single output, a wrong output slope is only a factor, so it shows in the step sizes and
    nowhere else.
    """
    telling = [each for each in training.steps if each.rate]
    single = [each for each in telling if sum(evidence.values[error.out].size for error in each.step.errors) == 1]
    found = [each.rate or 0.0 for each in single]
    if not found or max(found) - min(found) <= 1e-4 * max(found):
        return True
    return all(_explained(evidence, training, each) for each in single)


def _explained(evidence: Evidence, training: Training, seen: Seen) -> bool:
    return abs(own_rate(evidence, training, seen) - (seen.rate or 0.0)) <= 1e-5 * (seen.rate or 1.0)


def own_rate(evidence: Evidence, training: Training, seen: Seen) -> float:
    """The product of the single numbers that the output layer's step is multiplied with."""
    back = backward_of(evidence, seen, training.loss)
    change = min((each for each in seen.changes if each.tells), key=partial(place_of, back), default=None)
    scalars = rates.path_scalars(back, change) if change is not None else []
    return float(np.prod([abs(each.value) for each in scalars])) if scalars else 1.0


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
