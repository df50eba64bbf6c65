"""Steps that are brought to one length, as where long derivatives are clipped; and those where that is upside down.

`g * limit / norm` brings a derivative back to a length; `g * norm / limit` stretches it. Nothing is said of steps whose
length changes in any other way, as under a schedule.
"""

import numpy as np

from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.lines import line_of
from byheart.reading.seen import Seen, Training, backward_of
from byheart.recorder.calculus import TIMES

# In so many steps the factor must be the length times the same number, while the length itself changes by so much.
_FEWEST, _CHANGES, _SAME = 3, 1e-2, 1e-6


def brought_to_one_length(training: Training) -> bool:
    """Whether a training's steps have one length, whatever its derivatives are, or one rate where they are shorter."""
    rates = np.array([each.rate or 0.0 for each in training.steps])
    lengths = rates * [_length(each) for each in training.steps]
    cut = lengths >= (1 - _SAME) * np.max(lengths)
    return bool(np.sum(cut) > 1 and np.all(cut | (rates >= (1 - _SAME) * np.max(rates))))


def stretched(training: Training) -> Finding | None:
    """A finding where each step is its derivative times the derivative's own length, and that comes from the text."""
    telling = [each for each in training.steps if each.rate and each.changes]
    lengths = np.array([_length(each) for each in telling])
    shares = np.array([each.rate or 0.0 for each in telling]) / np.where(lengths > 0, lengths, 1.0)
    for share in shares:
        alike = np.abs(shares - share) <= _SAME * share
        longest, shortest = lengths[alike].max(), lengths[alike].min()
        if np.sum(alike) >= _FEWEST and longest > (1 + _CHANGES) * shortest > 0:
            line = _line_of_factor(backward_of(telling[0].segment.evidence, telling[0], training.loss))
            why = "the longer the derivative is, the longer this makes it"
            return Finding("alpha", line, why) if line else None
    return None


def _length(seen: Seen) -> float:
    """The length of all gradients of a step together."""
    return float(np.sqrt(sum(np.sum(each.slope**2) for each in seen.changes)))


def _line_of_factor(back: BackwardPass) -> int:
    """The line that makes the single number which hangs on the errors and multiplies many; 0 without one."""
    for at in sorted(back.way([each.variable.after for each in back.changes])):
        operation = back.made(at)
        if operation is None or back.name(at) not in TIMES:
            continue
        singles = [each for each in operation.references() if back.value(each).size == 1 and back.touched(each)]
        if singles and back.value(at).size > 1:
            return line_of(back, singles[0] if back.name(singles[0]) in TIMES | {"Div"} else at)
    return 0
