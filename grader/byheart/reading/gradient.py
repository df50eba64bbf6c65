"""Compare the change of every weight in a step with the wanted change: minus the learning rate times the gradient.

All weights of a step must share one positive learning rate. A change no larger than rounding is never judged, and each
element is allowed its own rounding only (see `rounding`). Which weights and errors a step has is decided in `training`.
The losses are in `losses`.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence
from byheart.reading.losses import LOSSES
from byheart.reading.rounding import change_of, epsilon_of, slope_sizes, unsure_by
from byheart.reading.training import Error, Step, Variable, slope_at, slopes

_TOLERANCE = 1e-6
# A gradient is judged if it is known to so many digits, or to all but so many of those that its numbers have.
_ENOUGH, _FEWER = 1e-6, 1e4
_HIGHEST_RATE = 1e4
# How much of itself a weight may lose with a step by its decay, and how many numbers it must have to show that.
MOST_DECAY, _FEWEST_TO_SHRINK = 0.02, 4


@dataclass(frozen=True)
class Change:
    """The change of a weight in a step (`moved`), and the gradient of the loss with respect to it (`slope`).

    `rounding` is the uncertainty of each element of the change, `unsure` that of the gradient: 1 - o loses digits
    where o is nearly 1. `terms` is the size of what each element of the gradient is the sum of. `digits` is the
    uncertainty, relative to the gradient, up to which an element is judged.
    """

    variable: Variable
    moved: Array
    slope: Array
    rounding: Array
    unsure: Array
    terms: Array
    digits: float

    @property
    def tells(self) -> bool:
        """Whether the change is larger than rounding."""
        return bool(np.any(np.abs(self.moved) > 4 * self.rounding))

    @property
    def is_flat(self) -> bool:
        """Whether the gradient is too small to have enough digits for a judgement."""
        size = np.abs(self.slope)
        small = np.all(size * self.digits <= self.unsure)
        return bool(small and np.all(np.abs(self.moved) <= _HIGHEST_RATE * (size + self.unsure) + self.rounding))

    @property
    def rate(self) -> float:
        """The learning rate that fits this weight best (least squares); 0 where the gradient is 0."""
        square = float(np.sum(self.slope * self.slope))
        return -float(np.sum(self.moved * self.slope)) / square if square > 0 else 0.0

    def fits(self, rate: float, decay: float = 0.0, before: Array | None = None) -> bool:
        """Whether the change is minus `rate` times the gradient, minus `decay` times the value before."""
        wanted = -rate * self.slope
        if decay and before is not None:
            wanted = wanted - decay * before
        return bool(np.all(np.abs(self.moved - wanted) <= self.allowed(rate, wanted)))

    def shrinking(self, before: Array) -> tuple[float, float] | None:
        """The rate and the share by which the weight also shrinks (or grows, below 0); None where nothing fits so."""
        if self.moved.size < _FEWEST_TO_SHRINK:
            return None
        rows = np.stack([-self.slope.ravel(), -before.ravel()], axis=1)
        (rate, decay), *_ = np.linalg.lstsq(rows, self.moved.ravel(), rcond=None)
        small = rate > 0 and 0 < abs(decay) < MOST_DECAY
        return (
            (float(rate), float(decay)) if small and self.fits(rate, decay, before.reshape(self.moved.shape)) else None
        )

    def allowed(self, rate: float, wanted: Array) -> Array:
        """How far each element of the change may be from the wanted one."""
        size = np.maximum(np.abs(wanted), abs(rate) * self.terms)
        return np.asarray(_TOLERANCE * size + self.rounding + abs(rate) * self.unsure)


def _size(array: Array) -> float:
    return float(np.max(np.abs(array), initial=0.0))


def changes(
    evidence: Evidence, step: Step, loss: str = "squared error", turned: Collection[int] = ()
) -> list[Change] | None:
    """The change of every weight in this step; None where the loss has no gradient here. Raises operations.Unknown.

    To the outputs that are `turned`, the loss sends back the opposite.
    """
    start = LOSSES[loss].sent(evidence, step.errors)
    if start is None:
        return None
    start = {at: -each if at in turned else each for at, each in start.items()}
    repeated = evaluations(evidence, step.errors)
    with np.errstate(all="ignore"):
        found = slopes(evidence, step, {key: value / repeated for key, value in start.items()})
        sizes = slope_sizes(evidence, step, start)
    made = []
    for variable in step.variables:
        change = _change(evidence, step, variable, found, sizes)
        if change is None:
            return None
        made.append(_measured(change) if repeated > 1 else change)
    return made


def evaluations(evidence: Evidence, errors: Sequence[Error]) -> int:
    """How often one step evaluates the same samples: more than once where gradients are measured numerically."""
    if len(errors) < 4 or len({id(type(each.target)) for each in errors}) > 1:
        return 1
    targets = {each.target if type(each.target) is int else str(each.target) for each in errors}
    outs = [evidence.values[each.out] for each in errors]
    first = outs[0]
    alike = all(out.shape == first.shape and np.allclose(out, first, rtol=1e-2, atol=1e-3) for out in outs)
    return len(errors) if len(targets) == 1 and alike and first.size > 1 else 1


def _change(
    evidence: Evidence,
    step: Step,
    variable: Variable,
    found: dict[int, Array],
    sizes: tuple[dict[int, Array], dict[int, Array]],
) -> Change | None:
    before, after = evidence.values[variable.before], evidence.values[variable.after]
    if before.size != after.size:
        return None
    epsilon = epsilon_of(evidence, step, variable)
    moved, rounding = change_of(evidence, variable, epsilon)
    slope, terms, blur = (
        _of_shape(slope_at(evidence, each, variable.before), before.shape) for each in (found, *sizes)
    )
    if not (np.all(np.isfinite(moved)) and np.all(np.isfinite(slope))):
        raise operations.Unknown("numbers that are not finite")
    terms = np.nan_to_num(terms, nan=0.0, posinf=0.0)
    return Change(variable, moved, slope, rounding, unsure_by(blur, epsilon), terms, max(_ENOUGH, _FEWER * epsilon))


def _measured(change: Change) -> Change:
    """The change by a gradient that was measured: from differences of losses, whose digits are those of the largest."""
    return replace(change, rounding=change.rounding + _TOLERANCE * _size(change.moved))


def _of_shape(slope: Array | None, shape: tuple[int, ...]) -> Array:
    """The gradient; zeros where the loss doesn't depend on this weight."""
    return slope if slope is not None and slope.shape == shape else np.zeros(shape)


def common_rate(made: Sequence[Change]) -> float | None:
    """The one positive learning rate that fits all weights of a step; None if none does, 0 if nothing can be seen."""
    telling = [each for each in made if each.tells]
    if made and all(each.is_flat for each in made):
        return 0.0
    if not telling:
        flat = all(_size(each.slope) <= 1e-9 for each in made)
        return 0.0 if flat else None
    best = max(telling, key=clearness)
    rate = best.rate
    if rate <= 0 or not all(each.fits(rate) for each in made):
        return None
    return rate


def clearness(change: Change) -> float:
    """How many times larger than its own uncertainty the clearest element of a gradient is."""
    return float(np.max(np.abs(change.slope) / np.maximum(change.unsure, 1e-300), initial=0.0))
