"""Recognise right update rules beyond the gradient step: momentum, weight decay. Adam and similar ones stay unjudged.

Such a training is right if its gradient is exact; a remark tells the learner what the article does not have. A rule
that is not recognised here is left to `wrong`. Add a new rule in `_rule`.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from byheart.reading import gradient, operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.gradient import Change, Memory
from byheart.reading.reason import wrong_at
from byheart.reading.right import of_whole_run
from byheart.reading.seen import Reading, Seen, Training, backward_of
from byheart.reading.weights import is_bias

_MOST_DECAY = 0.02


def special_rule(evidence: Evidence, training: Training) -> Reading | None:
    """The reading of a training that uses such a rule; None where it uses none."""
    steps = training.steps
    if not steps or any(each.step.untracked or not each.changes for each in steps):
        return None
    rule = _rule(evidence, training)
    if rule is None and _adapts(evidence, training):
        # Recognised by its root alone, which an uphill step and a wrong power have as well.
        why = "it makes its steps from the gradient by a rule of its own, and byheart can't judge that rule"
        return Reading("unjudged", why=why)
    if rule is None:
        return None
    remark, rate = rule
    training = _weights_only(evidence, training)
    finding = of_whole_run(evidence, training)
    if finding is not None:
        return replace(wrong_at(finding, training), rate=rate)
    if training.loss == "squared error":
        why = f"the gradient is exact; {remark}"
        return Reading("right", why=why, loss=training.loss, remarks=(remark,), rate=rate, training=training)
    why = f"the gradient is that of the {training.loss}, and exact; {remark}"
    return Reading("other-loss", why=why, loss=training.loss, remarks=(remark,), rate=rate, training=training)


def _rule(evidence: Evidence, training: Training) -> tuple[str, float] | None:
    """The remark about the rule, and its rate; None where no known rule fits."""
    memory = _kept(evidence, _weights_only(evidence, training).steps)
    if memory is not None and all(
        _is_moved(evidence, each, change, memory) for each in training.steps for change in each.changes
    ):
        said = f"it keeps {memory.keep:.3g} of each step for the next one: momentum, which the article doesn't have"
        return said, memory.rate
    rate = _decays(evidence, training)
    if rate is not None:
        return "its weights also shrink a little with every step: weight decay, which the article doesn't have", rate
    return None


# Momentum -------------------------------------------------------------------------------------------------------------


def _kept(evidence: Evidence, steps: Sequence[Seen]) -> Memory | None:
    """The momentum, if the share of each step that is kept is equal in every window; None if there is none."""
    windows = {each.step.window for each in steps}
    runs = [[(each.step, each.changes) for each in steps if each.step.window == window] for window in windows]
    memories = [gradient.with_memory(evidence, run) for run in runs if len(run) > 1]
    kept = [each for each in memories if each is not None]
    if kept and len(kept) == len(memories) and all(abs(each.keep - kept[0].keep) < 1e-4 for each in kept):
        return kept[0]
    return None


def _weights_only(evidence: Evidence, training: Training) -> Training:
    """The training without the velocities that Nesterov's momentum adds to the weights in the forward pass."""
    steps = [
        replace(each, changes=[one for one in each.changes if _number_beside(evidence, each, one) is None])
        for each in training.steps
    ]
    return replace(training, steps=steps)


def _number_beside(evidence: Evidence, seen: Seen, change: Change) -> float | None:
    """The one number that the forward pass multiplies an array by, as it does with a velocity; None for others."""
    before = change.variable.before
    made = [evidence.made[each] for each in seen.step.forward - seen.network.weights if each in evidence.made]
    users = [each for each in made if before in each.made_of]
    found = {_times(evidence, each, before) for each in users} if evidence.values[before].size > 1 else set()
    return found.pop() if len(found) == 1 else None


def _times(evidence: Evidence, operation: Operation, reference: int) -> float | None:
    others = [evidence.value(each) for each in operation.arguments if each != reference]
    single = [float(each.ravel()[0]) for each in others if each is not None and each.size == 1]
    return single[0] if operation.name == "Mult" and single else None


def _is_moved(evidence: Evidence, seen: Seen, change: Change, memory: Memory) -> bool:
    """Whether a velocity keeps its share of itself and changes by the gradient, as the weights do; so do weights."""
    number = _number_beside(evidence, seen, change)
    if not number:
        return number is None
    before = evidence.values[change.variable.before].reshape(change.moved.shape)
    return any(change.fits(sign * memory.rate / number, 1 - memory.keep, before) for sign in (1, -1))


# Weight decay ---------------------------------------------------------------------------------------------------------


def _decays(evidence: Evidence, training: Training) -> float | None:
    """The rate, if weights also shrink by the same small factor in every step, all or all but the biases; else None.

    With a rate that changes, the factor is as large a part of the rate in every step.
    """
    for biases in (True, False):
        found = [_decay_of(evidence, each, training.loss, biases) for each in training.steps]
        decays = [each for each in found if each is not None]
        if len(decays) < 2 or len(decays) < len(found):
            continue
        shares = [decay / rate for decay, rate in decays]
        if np.ptp([decay for decay, _ in decays]) < 1e-6 or np.ptp(shares) < 1e-6:
            return decays[0][1]
    return None


def _decay_of(evidence: Evidence, seen: Seen, loss: str, biases: bool) -> tuple[float, float] | None:
    """The weight decay of this step beside the gradient step, and its rate; None where there is none.

    `biases`: whether biases shrink as well.
    """
    befores = [evidence.values[change.variable.before].reshape(change.moved.shape) for change in seen.changes]
    if not biases:
        back = backward_of(evidence, seen, loss)
        both = zip(befores, seen.changes, strict=True)
        befores = [0 * before if is_bias(back, change) else before for before, change in both]
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
    return (float(decay), float(rate)) if fits else None


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
    found = back.first(change.slope, (at for at in back.backward if at in cone))
    return abs(found[1]) if found and roots else None


def _is_root(evidence: Evidence, operation: Operation) -> bool:
    if operations.plain(operation.name) != "Pow":
        return operations.plain(operation.name) == "sqrt"
    power = evidence.value(operation.arguments[1])
    return power is not None and power.size == 1 and abs(float(power.ravel()[0])) == 0.5
