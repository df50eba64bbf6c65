"""Recognise right update rules beyond the gradient step: momentum, weight decay, and steps divided by roots, as Adam's.

Such a training is right if its gradient is exact and its rule fits every observed step; a remark tells the learner what
the article does not have. What is made from the exact gradient by a rule that isn't known is left unjudged, never
right. To add a rule, write how it is fitted in a module of its own and list it in `_rule`.
"""

from collections.abc import Sequence
from dataclasses import replace

from byheart.reading import operations
from byheart.reading.adapting import climbs, odd_one, with_gradients
from byheart.reading.apart import NETWORKS, REMARK, apart, networks_apart
from byheart.reading.backward import BackwardPass
from byheart.reading.clipped import CLIPPED, clipped
from byheart.reading.computed import gradients_in
from byheart.reading.decay import decay_of
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.gradient import Change, common_rate
from byheart.reading.momentum import Kept, kept_of
from byheart.reading.reason import wrong_at
from byheart.reading.right import of_whole_run
from byheart.reading.seen import GOOD, Reading, Seen, Training, backward_of
from byheart.reading.steady import is_steady, unsteady_output

_DECAYS = "its weights also shrink a little with every step: weight decay, which the article doesn't have"


def special_rule(evidence: Evidence, trainings: Sequence[Training]) -> Reading | None:
    """The reading of a training, taken for each loss, that uses such a rule; None where it uses none.

    The loss under which a rule explains all steps comes first, then one under which it is known what is wrong.
    """
    found: list[tuple[bool, Reading]] = []
    for training in trainings:
        rule = _rule(evidence, training) if _has_steps(training) else None
        reading = _of_rule(evidence, *rule) if rule is not None else _of_no_rule(evidence, training)
        if reading is not None and reading.verdict in GOOD:
            return reading
        if reading is not None:
            found.append((rule is not None, reading))
    return max(found, key=lambda each: (each[0], each[1].verdict != "unjudged"))[1] if found else None


def _has_steps(training: Training) -> bool:
    """Whether a training has steps, and all its weights are followed in them."""
    return bool(training.steps) and all(each.changes and not each.step.untracked for each in training.steps)


def _of_rule(evidence: Evidence, remark: str, rate: float, training: Training) -> Reading:
    """The reading of a training whose steps a rule explains."""
    finding = of_whole_run(evidence, training)
    if finding is not None:
        return replace(wrong_at(finding, training), rate=rate)
    if training.loss == "squared error":
        why = f"the gradient is exact; {remark}"
        return Reading("right", why=why, loss=training.loss, remarks=(remark,), rate=rate, training=training)
    why = f"the gradient is that of the {training.loss}, and exact; {remark}"
    return Reading("other-loss", why=why, loss=training.loss, remarks=(remark,), rate=rate, training=training)


def _of_no_rule(evidence: Evidence, training: Training) -> Reading | None:
    """What is odd in a training that would follow such a rule otherwise, or that it follows one that isn't known."""
    if not _has_steps(training):
        return None
    odd = unsteady_output(evidence, training) if _rule(evidence, training, strict=False) is not None else None
    finding = odd or climbs(evidence, training) or odd_one(evidence, training)
    if finding is not None:
        return wrong_at(finding, training)
    if not _adapts(evidence, training):
        return None
    # Seen by its root alone, which an uphill step and a wrong power have as well.
    why = "it makes its steps from the gradient by a rule of its own, and byheart can't judge that rule"
    return Reading("unjudged", why=why, training=training)


def _rule(evidence: Evidence, training: Training, strict: bool = True) -> tuple[str, float, Training] | None:
    """The remark about the rule, its rate, and the training of the weights alone; None where no known rule fits.

    Of one single output, a wrong slope is but a factor. So `strict` asks that the factor of each step is the text's.
    """
    kept = kept_of(evidence, training)
    if kept is not None:
        steps = [_of_kept(each, kept) for each in training.steps]
        if not strict or is_steady(
            evidence, replace(training, steps=[replace(each, rate=each.share) for each in steps])
        ):
            return kept.remark, kept.rate, replace(training, steps=steps)
    rates = decay_of(evidence, training, strict)
    if rates is not None:
        steps = [replace(each, share=rate) for each, rate in zip(training.steps, rates, strict=True)]
        return _DECAYS, next(filter(None, rates)), replace(training, steps=steps)
    if apart(evidence, training):
        return REMARK, 0.0, training
    if networks_apart(training):
        return NETWORKS, 0.0, training
    adaptive = with_gradients(evidence, training, strict)
    if adaptive is not None:
        return adaptive[0].remark, 0.0, adaptive[1]
    cut = clipped(evidence, training, strict)
    return (CLIPPED, 0.0, cut) if cut is not None else None


def _of_kept(seen: Seen, kept: Kept) -> Seen:
    """A step of a momentum: the weights alone, and how many times the gradient is in it."""
    own = [each for each in seen.changes if each.variable.before in kept.weights]
    share = next((kept.shares[each.variable.before] for each in own if each.variable.before in kept.shares), 0.0)
    return replace(seen, changes=own, share=share or common_rate(own) or 0.0)


# Steps from the exact gradient by a rule that isn't known ------------------------------------------------------------


def _adapts(evidence: Evidence, training: Training) -> bool:
    """Whether each step is computed from the exact gradient and a root of a value that depends on the error."""
    return all(_is_adapted(evidence, each, training.loss) for each in training.steps if each.rate is None)


def _is_adapted(evidence: Evidence, seen: Seen, loss: str) -> bool:
    back = backward_of(evidence, seen, loss)
    return gradients_in(back) is not None and all(_takes_root(back, each) for each in seen.changes)


def _takes_root(back: BackwardPass, change: Change) -> bool:
    """Whether a weight's step is made from a root of something that depends on the error."""
    made = (back.made(at) for at in back.way([change.variable.after]))
    return any(
        each is not None and _is_root(back.evidence, each) and any(map(back.touched, each.references()))
        for each in made
    )


def _is_root(evidence: Evidence, operation: Operation) -> bool:
    if operations.plain(operation.name) != "Pow":
        return operations.plain(operation.name) == "sqrt"
    power = evidence.value(operation.arguments[1])
    return power is not None and power.size == 1 and abs(float(power.ravel()[0])) == 0.5
