"""Decide in which way a training is right if every change is a gradient step of one loss.

The verdict is right, right up to a factor (`scaled`), or right for another loss than the squared error (`other-loss`).
Before that, this module checks the whole run and the recording itself. A fault in a single formula is not its business:
see `wrong`. Checks of the whole run are listed in `of_whole_run`; add a new one there.
"""

from collections.abc import Sequence
from functools import partial

from byheart.reading import fed, operations, rates, wholerun
from byheart.reading.activation import constant_inside, no_activation
from byheart.reading.alike import drawn_alike, one_array, stays_alike
from byheart.reading.backward import Finding
from byheart.reading.counter import one_target, same_in_each_turn, same_part
from byheart.reading.evidence import Evidence
from byheart.reading.exchanged import exchanged
from byheart.reading.idle import idle_rate
from byheart.reading.lengths import stretched
from byheart.reading.losses import MILDER, cut_on_one_side, slope_at_targets
from byheart.reading.otherloss import toward_another
from byheart.reading.rates import Scalar
from byheart.reading.reason import wrong_at
from byheart.reading.recompute import checked
from byheart.reading.seen import Reading, Seen, Training, backward_of
from byheart.reading.short import one_short
from byheart.reading.training import Step
from byheart.reading.usedup import used_up
from byheart.reading.wasted import wasted_passes, wasted_samples
from byheart.reading.weights import place_of


def fitting(evidence: Evidence, training: Training) -> Reading:
    """The reading of a training whose every change is a gradient step: right, if the whole run is right as well."""
    finding = of_whole_run(evidence, training)
    if finding is not None:
        return wrong_at(finding, training)
    odd = _made_up(evidence, training)
    if odd:
        return Reading("unjudged", why=f"what was seen doesn't fit together: {odd}", training=training)
    telling = [each for each in training.steps if each.rate]
    if not telling:
        return Reading("unjudged", why="no weight moves far enough to be judged", training=training)
    scale, scalars = _scale(evidence, training, telling[0])
    again = rates.twice(scalars, evidence)
    if again is not None:
        return wrong_at(Finding("alpha", again.line, "alpha is applied twice"), training)
    return _right(training, scale, telling[0].rate or 0.0, len(telling))


def _scale(evidence: Evidence, training: Training, first: Seen) -> tuple[float, list[Scalar]]:
    """The part of the first step's factor that is not the learning rate, and all scalars on its path."""
    back = backward_of(evidence, first, training.loss)
    change = min((each for each in first.changes if each.tells), key=partial(place_of, back))
    return rates.scale_of(back, change, first.rate or 0.0)


def _right(training: Training, scale: float, rate: float, count: int) -> Reading:
    """The kind of right verdict; `count` is the number of observed steps."""
    if training.loss != "squared error":
        why = f"it is the exact step down the {training.loss}"
        why += ": the output delta has no slope, and needs none" if training.loss.endswith("cross-entropy") else ""
        return Reading("other-loss", why=why, loss=training.loss, scale=scale, rate=rate, training=training)
    if abs(scale - 1) > 1e-6:
        why = f"your steps are {scale:.4g} times as long as alpha says"
        return Reading("scaled", why=why, loss=training.loss, scale=scale, rate=rate, training=training)
    checked = "one step that was" if count == 1 else f"{count} steps that were"
    why = f"in the {checked} checked, every weight moved as the gradient says"
    return Reading("right", why=why, loss=training.loss, rate=rate, training=training)


def _made_up(evidence: Evidence, training: Training) -> str:
    """The first operation behind a weight's change whose recorded result is impossible; empty if there is none."""
    for seen in training.steps:
        moved = seen.segment.cone([each.after for each in seen.step.variables], seen.step.forward)
        for reference in moved - seen.step.forward:
            operation = evidence.made.get(reference)
            if operation is None or operation.name == "changed":
                continue
            try:
                checked(evidence, operation)
            except operations.Different as problem:
                return str(problem)
            except operations.Unknown:
                continue
    return ""


def of_whole_run(evidence: Evidence, training: Training) -> Finding | None:
    """What is wrong in the whole run even if every formula is right."""
    steps = [each.step for each in training.steps]
    networks = [each.network for each in training.steps]
    segment = training.steps[0].segment
    first = fed.one_training(steps)
    return (
        no_activation(evidence, training)
        or wholerun.untrained(evidence, segment, first, networks[: len(first)])
        or wholerun.unused_weights(evidence, segment, first, networks[0])
        or exchanged(evidence, training.steps)
        or same_part(evidence, training.steps)
        or fed.of_data(evidence, segment, steps, networks)
        or stays_alike(evidence, networks[: len(first)])
        or drawn_alike(evidence, networks[0])
        or constant_inside(evidence, training)
        or idle_rate(evidence, steps)
        or wasted_samples(evidence, training.steps[: len(first)])
        or wasted_passes(evidence, segment, first)
        or used_up(evidence, steps)
        or stretched(training)
        or one_short(evidence, steps)
        or same_in_each_turn(evidence, training.steps)
        or one_target(evidence, training.steps)
        or toward_another(evidence, steps)
        or one_array(evidence, networks[0])
        or _on_one_side(evidence, training)
        or _of_targets(evidence, steps)
        or wholerun.moved_unused(evidence, segment, first)
    )


def _on_one_side(evidence: Evidence, training: Training) -> Finding | None:
    """A loss that counts large errors less if they have one sign: whoever wants that is right."""
    if training.loss != MILDER:
        return None
    made = cut_on_one_side(evidence, [each.step.errors for each in training.steps])
    why = "errors of both signs are meant to be cut, and not those of one sign only"
    return Finding("error", evidence.line(made), why, certain=False) if made is not None else None


def _of_targets(evidence: Evidence, steps: Sequence[Step]) -> Finding | None:
    """Errors that count by the slope at their targets: unless those are 0 and 1, it looks like a loss of its own."""
    made = slope_at_targets(evidence, [error for step in steps for error in step.errors])
    why = "the slope is taken at the targets, and not at the outputs"
    return Finding("output_delta", evidence.line(made), why) if made is not None else None
