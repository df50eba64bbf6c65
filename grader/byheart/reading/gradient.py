"""Compare the change of every weight in a step with the wanted change: minus the learning rate times the gradient.

All weights of a step must share one positive learning rate. A change no larger than rounding is never judged. Which
weights and errors a step has is decided in `training`. To support another loss, add an entry to LOSSES.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence
from byheart.reading.training import Error, Step, Variable, misses, slope_at, slopes

_TOLERANCE, _SINGLE = 1e-6, 2e-3
_EPSILON, _SINGLE_EPSILON = 2.0**-52, 2.0**-23
_ROUNDINGS, _SLOPE_ROUNDINGS = 32, 4
_HIGHEST_RATE = 1e4


@dataclass(frozen=True)
class Change:
    """The change of a weight in a step (`moved`), and the gradient of the loss with respect to it (`slope`).

    `rounding` is the uncertainty of the change, `unsure` that of the gradient: 1 - o loses digits where o is nearly
    1.
    """

    variable: Variable
    moved: Array
    slope: Array
    rounding: float
    unsure: float
    tolerance: float

    @property
    def tells(self) -> bool:
        """Whether the change is larger than rounding."""
        return _size(self.moved) > 4 * self.rounding

    @property
    def is_flat(self) -> bool:
        """Whether the gradient is too small to have enough digits for a judgement."""
        small = _size(self.slope) * self.tolerance < self.unsure
        return small and _size(self.moved) <= _HIGHEST_RATE * (_size(self.slope) + self.unsure)

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
        allowed = self.tolerance * max(_size(self.moved), _size(wanted)) + self.rounding + abs(rate) * self.unsure
        return bool(np.all(np.abs(self.moved - wanted) <= allowed))


def _size(array: Array) -> float:
    return float(np.max(np.abs(array), initial=0.0))


Start = Callable[[Evidence, Sequence[Error]], dict[int, Array] | None]


def cross_entropy(evidence: Evidence, errors: Sequence[Error]) -> dict[int, Array] | None:
    """The gradient (o - t) / (o (1 - o)) of the cross-entropy at each output o; None if an o is not within (0, 1)."""
    found: dict[int, Array] = {}
    for out, miss in (misses(evidence, errors) or {}).items():
        values = evidence.values[out]
        if not np.all((values > 0) & (values < 1)):
            return None
        found[out] = miss / (values * (1 - values))
    return found


def surprise(evidence: Evidence, errors: Sequence[Error]) -> dict[int, Array] | None:
    """The gradient of -sum(target * log(output)), the loss for a softmax, at each output; None if one is <= 0."""
    found: dict[int, Array] = {}
    for out, miss in (misses(evidence, errors) or {}).items():
        values = evidence.values[out]
        if not np.all(values > 0):
            return None
        found[out] = (miss - values) / values
    return found


LOSSES: dict[str, Start] = {"squared error": misses, "cross-entropy": cross_entropy, "softmax cross-entropy": surprise}


def changes(evidence: Evidence, step: Step, loss: str = "squared error") -> list[Change] | None:
    """The change of every weight in this step; None where the loss has no gradient here. Raises operations.Unknown."""
    start = LOSSES[loss](evidence, step.errors)
    if start is None:
        return None
    repeated = evaluations(evidence, step.errors)
    with np.errstate(all="ignore"):
        found = slopes(evidence, step, {key: value / repeated for key, value in start.items()})
    unsure = _unsure(evidence, step, start)
    made = []
    for variable in step.variables:
        change = _change(evidence, step, variable, found, unsure)
        if change is None:
            return None
        made.append(change)
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


def _unsure(evidence: Evidence, step: Step, start: dict[int, Array]) -> float:
    """The uncertainty of a gradient in units of the last digit: one rounding in each activation, propagated."""
    sent = max((_size(each) for each in start.values()), default=0.0)
    count = sum(each.size for each in start.values())
    values = max(
        (min(_size(evidence.values[each]), 10.0) for each in step.forward if evidence.values[each].size), default=1.0
    )
    return _SLOPE_ROUNDINGS * sent * count * max(values, 1.0)


def _change(
    evidence: Evidence, step: Step, variable: Variable, found: dict[int, Array], unsure: float
) -> Change | None:
    before, after = evidence.values[variable.before], evidence.values[variable.after]
    slope = slope_at(evidence, found, variable.before)
    if slope is None:
        slope = np.zeros(before.shape)
    if before.size != after.size:
        return None
    moved = after.reshape(before.shape) - before
    slope = slope if slope.shape == before.shape else np.zeros(before.shape)
    single = "s" in (evidence.kinds[variable.before], evidence.kinds[variable.after])
    if not (np.all(np.isfinite(moved)) and np.all(np.isfinite(slope))):
        raise operations.Unknown("numbers that are not finite")
    size = max(_size(before), _size(after))
    epsilon = _SINGLE_EPSILON if single else _EPSILON
    tolerance = _SINGLE if single else _TOLERANCE
    return Change(variable, moved, slope, _ROUNDINGS * epsilon * size, unsure * epsilon, tolerance)


def common_rate(made: Sequence[Change]) -> float | None:
    """The one positive learning rate that fits all weights of a step; None if none does, 0 if nothing can be seen."""
    telling = [each for each in made if each.tells]
    if made and all(each.is_flat for each in made):
        return 0.0
    if not telling:
        flat = all(_size(each.slope) <= 1e-9 for each in made)
        return 0.0 if flat else None
    best = max(telling, key=lambda each: _size(each.moved) / max(each.rounding, 1e-300))
    rate = best.rate
    if rate <= 0 or not all(each.fits(rate) for each in made):
        return None
    return rate


@dataclass(frozen=True, slots=True)
class Memory:
    """A step with momentum: change = keep * (the change before) - rate * gradient."""

    keep: float
    rate: float


def with_memory(evidence: Evidence, steps: Sequence[tuple[Step, list[Change]]]) -> Memory | None:
    """The momentum that explains all these consecutive steps; None where no momentum does.

    With Nesterov's momentum the outputs depend on the velocity too; such a velocity changes by the gradient alone.
    """
    found: list[Memory] = []
    for (_, first), (_, second) in pairwise(steps):
        plain = [each for each in second if each.tells and each.rate > 0 and each.fits(each.rate)]
        beside = plain if len(plain) < len(second) and len({round(each.rate, 9) for each in plain}) == 1 else []
        second = [each for each in second if each not in beside]
        before = {each.variable.after: each for each in first}
        pairs = [(before.get(each.variable.before), each) for each in second]
        if any(one is None for one, _ in pairs):
            return None
        rows = np.concatenate([np.stack([one.moved.ravel(), -each.slope.ravel()], 1) for one, each in pairs if one])
        moved = np.concatenate([each.moved.ravel() for _, each in pairs])
        if not np.any(moved):
            continue
        (keep, rate), *_ = np.linalg.lstsq(rows, moved, rcond=None)
        left = moved - rows @ np.array([keep, rate])
        if _size(left) > 1e-6 * _size(moved) + sum(each.rounding for _, each in pairs):
            return None
        if any(abs(each.rate - rate) > 1e-4 * abs(rate) for each in beside):
            return None
        found.append(Memory(float(keep), float(rate)))
    steady = found and all(abs(each.keep - found[0].keep) < 1e-4 and each.rate > 0 for each in found)
    return found[0] if steady and 0 < found[0].keep < 1 else None
