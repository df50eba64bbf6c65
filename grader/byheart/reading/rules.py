"""Recognise right update rules beyond the gradient step: momentum, weight decay. Adam and similar ones stay unjudged.

Such a training is right if its gradient is exact; a remark tells the learner what the article does not have. A rule
that is not recognised here is left to `wrong`. Add a new rule in `_remark`.
"""

from collections.abc import Sequence

import numpy as np

from byheart.reading import gradient, operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.gradient import Change
from byheart.reading.reason import wrong_at
from byheart.reading.right import of_whole_run
from byheart.reading.seen import Reading, Seen, Training, backward_of
from byheart.reading.ways import same

_MOST_DECAY = 0.02


def special_rule(evidence: Evidence, training: Training) -> Reading | None:
    """The reading of a training that uses such a rule; None where it uses none."""
    steps = training.steps
    if not steps or any(each.step.untracked or not each.changes for each in steps):
        return None
    remark = _remark(evidence, training)
    if not remark and _adapts(evidence, training):
        # Recognised by its root alone, which an uphill step and a wrong power have as well.
        why = "it makes its steps from the gradient by a rule of its own, and byheart can't judge that rule"
        return Reading("unjudged", why=why)
    if not remark:
        return None
    finding = of_whole_run(evidence, training)
    if finding is not None:
        return wrong_at(finding, training)
    why = f"the gradient is exact; {remark}"
    return Reading("right", why=why, loss=training.loss, remarks=(remark,), training=training)


def _remark(evidence: Evidence, training: Training) -> str:
    """The remark about the rule; empty where no known rule fits."""
    keep = _kept(evidence, training.steps)
    if keep is not None:
        return f"it keeps {keep:.3g} of each step for the next one: momentum, which the article doesn't have"
    if _decays(evidence, training.steps):
        return "its weights also shrink a little with every step: weight decay, which the article doesn't have"
    return ""


# Momentum -------------------------------------------------------------------------------------------------------------


def _kept(evidence: Evidence, steps: Sequence[Seen]) -> float | None:
    """The momentum, the share of each step that is kept, if it is equal in every window; None if there is none."""
    windows = {each.step.window for each in steps}
    runs = [
        [(each.step, _without_velocities(evidence, each)) for each in steps if each.step.window == window]
        for window in windows
    ]
    memories = [gradient.with_memory(evidence, run) for run in runs if len(run) > 1]
    kept = [each for each in memories if each is not None]
    if kept and len(kept) == len(memories) and all(abs(each.keep - kept[0].keep) < 1e-4 for each in kept):
        return kept[0].keep
    return None


def _without_velocities(evidence: Evidence, seen: Seen) -> list[Change]:
    """The changes of all weights, without the velocity that Nesterov's momentum adds to the forward pass."""
    return [each for each in seen.changes if not _is_velocity(evidence, seen, each)]


def _is_velocity(evidence: Evidence, seen: Seen, change: Change) -> bool:
    users = [
        operation
        for reference in seen.step.forward - seen.network.weights
        if (operation := evidence.made.get(reference)) is not None and change.variable.before in operation.made_of
    ]
    return (
        bool(users)
        and all(
            each.name == "Mult"
            and any((value := evidence.value(a)) is not None and value.size == 1 for a in each.arguments)
            for each in users
        )
        and evidence.values[change.variable.before].size > 1
    )


# Weight decay ---------------------------------------------------------------------------------------------------------


def _decays(evidence: Evidence, steps: Sequence[Seen]) -> bool:
    """Whether every weight also shrinks by the same small factor in every step."""
    found = []
    for each in steps:
        decay = _decay_of(evidence, each)
        if decay is None:
            return False
        found.append(decay)
    return len(found) > 1 and all(abs(each - found[0]) < 1e-6 for each in found)


def _decay_of(evidence: Evidence, seen: Seen) -> float | None:
    """The weight decay of this step beside the gradient step; None where there is none."""
    befores = [evidence.values[change.variable.before].reshape(change.moved.shape) for change in seen.changes]
    rows = np.concatenate(
        [
            np.stack([-before.ravel(), -change.slope.ravel()], axis=1)
            for before, change in zip(befores, seen.changes, strict=True)
        ]
    )
    moved = np.concatenate([change.moved.ravel() for change in seen.changes])
    (decay, rate), *_ = np.linalg.lstsq(rows, moved, rcond=None)
    if not (0 < decay < _MOST_DECAY and rate > 0):
        return None
    fits = all(c.fits(float(rate), float(decay), b) for b, c in zip(befores, seen.changes, strict=True))
    return float(decay) if fits else None


# Adaptive step sizes: Adam and similar rules --------------------------------------------------------------------------


def _adapts(evidence: Evidence, training: Training) -> bool:
    """Whether each step is computed from the exact gradient and a root of a value that depends on the error."""
    return all(_is_adapted(evidence, each, training.loss) for each in training.steps if each.rate is None)


def _is_adapted(evidence: Evidence, seen: Seen, loss: str) -> bool:
    back = backward_of(evidence, seen, loss)
    factors = []
    for change in seen.changes:
        factor = _rooted_factor(back, change)
        if factor is None:
            return False
        factors.append(factor)
    return not (factors and max(factors) > min(factors) * (1 + 1e-6))


def _rooted_factor(back: BackwardPass, change: Change) -> float | None:
    """The factor of the exact gradient in a step that also contains a root; None where there is none."""
    cone = back.segment.cone([change.variable.after], back.step.forward)
    made = [back.evidence.made[at] for at in cone if at in back.evidence.made]
    roots = [at for at in made if _is_root(back.evidence, at) and any(map(back.touched, at.references()))]
    found = [
        factor
        for at in back.backward
        if at in cone and (factor := same(back.evidence.values[at], change.slope)) is not None
    ]
    return abs(found[0]) if found and roots else None


def _is_root(evidence: Evidence, operation: Operation) -> bool:
    if operations.plain(operation.name) != "Pow":
        return operations.plain(operation.name) == "sqrt"
    power = evidence.value(operation.arguments[1])
    return power is not None and power.size == 1 and abs(float(power.ravel()[0])) == 0.5
