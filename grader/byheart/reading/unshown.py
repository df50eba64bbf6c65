"""Which graded parts a training doesn't show to be right, although nothing wrong was seen in them.

A formula is shown if the step's own operations take the right step with other weights too (`redone`), and with other
data (`otherdata`): some numbers fit a wrong formula as well as the right one. Where a step can't be done again, none is
shown. What could have changed the training where nobody watched is found in `unwatched`, and what did so in `replay`.
Nothing is called wrong here, and a part that is wrong stays wrong.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import islice

import numpy as np

from byheart.reading.backward import BackwardPass
from byheart.reading.behind import drawn_again
from byheart.reading.clipped import cut_of
from byheart.reading.elsewhere import is_supplied_unseen
from byheart.reading.evidence import Array, Evidence
from byheart.reading.fed import targets_of_nothing
from byheart.reading.gradient import Change, clearness
from byheart.reading.losses import MILDER
from byheart.reading.measured import measured_depths
from byheart.reading.otherdata import is_decided_alike, near_data, other_data
from byheart.reading.parts import parts_of
from byheart.reading.poordata import of_poor_data
from byheart.reading.redone import Redone, redone, tells_curves
from byheart.reading.replay import is_cut_off, parted
from byheart.reading.seen import Reading, Seen, Training, backward_of
from byheart.reading.shown import layers_shown
from byheart.reading.unwatched import Used, changed_nothing, goes_other_ways, rate_lost, replaced, unwatched
from byheart.reading.ways import same
from byheart.reading.weights import place_of
from byheart.reading.wholerun import still_table
from byheart.reading.wrong import wrong

# So many steps whose operations differ are done again.
_MOST_STEPS = 4
# Weights that are trained for long make sums of some ten or twenty; a formula holds there as well.
_FAR = 8.0, 4.0
# Below this share of what it was, a slope is all rounding: the layer is asleep.
_ASLEEP = 1e-6
# How exactly a rate must be the same with other weights; and what is surely seen of a difference.
_SAME_RATE = 1e-3
# Where all sums of a layer are smaller, its curve is a line for whoever looks.
_TINY = 0.03
# The parts that are formulas of a step.
_FORMULAS = {"error and its sign", "output delta", "hidden delta", "derivatives", "updates", "alpha"}


def with_unshown(evidence: Evidence, reading: Reading) -> Reading:
    """The same reading, with the parts that weren't shown and the reason for each."""
    training = reading.training
    if training is None or reading.verdict == "unjudged":
        return reading
    unshown = dict(_unwatched_parts(evidence, training)) | dict(_of_whole_run(evidence, training))
    if reading.verdict != "wrong":  # a layer that is wrong may be the one that no step changes
        unshown |= dict(_of_still_table(evidence, training))
    # A part that is wrong hides none that isn't shown: a second fault would earn what the first one loses.
    faulty = {each.part for each in parts_of(replace(reading, evidence=evidence)) if each.state == "wrong"}
    return replace(reading, unshown=unshown | _unshown_formulas(evidence, training, faulty))


def _unwatched_parts(evidence: Evidence, training: Training) -> Iterator[tuple[str, str]]:
    """The parts that could have gone wrong where nobody watched, or did."""
    used = Used(evidence, training)
    found = unwatched(used)
    if found is not None:
        yield "updates", f"line {found.line} can write to {found.what}, and it never ran while byheart watched"
    still = changed_nothing(used) if found is None else None
    if still is not None:
        yield "updates", f"line {still.line} can change {still.what}, and it changed nothing while byheart watched"
    again = replaced(used)
    if again is not None:
        yield "loop", f"line {again.line} gives {again.what} another value in some iterations, and not by a step"
    lost = rate_lost(used)
    if lost is not None:
        makes = f"line {lost.line} makes {lost.what} negative, infinite or nan"
        yield "alpha", f"{makes}, and it never ran while byheart watched"
    why = _why_not_followed(used) if found is None and again is None and lost is None else ""
    if why:
        yield from ((part, why) for part in ("updates", "loop"))


def _why_not_followed(used: Used) -> str:
    """Why it isn't shown that the steps which were watched are all that the training does; empty where it is."""
    if is_cut_off(used.evidence, used.training):
        return "it does so much besides its training that byheart couldn't watch the later iterations"
    if is_supplied_unseen(used.evidence, used.training):
        return "byheart couldn't see in each of its iterations which data and targets it uses"
    found = parted(used.evidence, used.training)
    if found is None or goes_other_ways(used):
        return ""
    way = f"from iteration {found.before:,} to iteration {found.after:,}"
    return (
        f"{way}, more happens to the weights than the step that byheart watched; let each iteration do that step alone"
    )


def _of_still_table(evidence: Evidence, training: Training) -> Iterator[tuple[str, str]]:
    """The parts of a layer that no step changes, if a product of two tables is one."""
    product = still_table(evidence, training.steps[0].segment, [each.step for each in training.steps])
    if product is not None:
        why = f"line {evidence.line(product)} multiplies two tables in each iteration that no step changes"
        yield from ((part, why) for part in ("derivatives", "updates", "alpha"))
        again = drawn_again(evidence, product.made_of, training.steps[0].step.errors[0].operation.time)
        if again is not None:
            yield "loop", f"line {evidence.line(again)} draws one of the tables again in each iteration"


def _of_whole_run(evidence: Evidence, training: Training) -> Iterator[tuple[str, str]]:
    """The parts that depend on what the steps are made of besides their formulas."""
    anew = targets_of_nothing(evidence, [each.step for each in training.steps])
    if anew is not None:
        yield "loop", f"line {evidence.line(anew)} draws other targets in each iteration, and not from the data"


def _unshown_formulas(evidence: Evidence, training: Training, faulty: Set[str]) -> dict[str, str]:
    """The parts whose formula the numbers of this training don't show, of those that aren't `faulty` already."""
    found: dict[str, str] = {}
    shown: set[int] = set()
    for nodes, seen in sorted(_different_steps(training).items(), key=lambda each: -len(each[0])):
        again, meant = _with_other_weights(evidence, seen, training, faulty)
        if again is None and nodes <= shown:
            continue  # as where all nodes are off: what the same lines do is shown by another step
        if again is None:  # what its own numbers say isn't enough: a table of slopes fits them as well
            why = "byheart can't compute a step of it again with other numbers, so its formulas aren't shown"
            curves = () if tells_curves(evidence, seen, _TINY) else ("forward pass",)
            found |= dict.fromkeys((*curves, "output delta", "hidden delta", "derivatives"), why)
            continue
        shown |= nodes
        found |= dict(_off(again, seen, meant, faulty)) or _off_on_other_data(evidence, seen, meant, faulty)
        found |= dict(_other_curves(again, seen))
        tried = (redone(evidence, seen, meant.loss, larger=each) for each in _FAR)
        far = next((each for each in tried if each is not None and _is_awake(each, again)), None)
        found |= dict(_off(far, seen, meant, faulty)) if far is not None else {}
        measured = measured_depths(evidence, seen, meant.loss, again)
        why = "its slope is measured by small changes, and not computed"
        found |= {"hidden delta" if depth else "output delta": why for depth in measured}
    return found


def _with_other_weights(
    evidence: Evidence, seen: Seen, training: Training, faulty: Set[str]
) -> tuple[Redone | None, Training]:
    """The step with other weights, and the training: what counts large errors less may not show it in its own steps."""
    again = redone(evidence, seen, training.loss)
    if again is None or training.loss != "squared error" or not any(_off(again, seen, training, faulty)):
        return again, training
    milder = replace(training, loss=MILDER)
    other = redone(evidence, seen, MILDER)
    fits = other is not None and not any(_off(other, seen, milder, faulty))
    return (other, milder) if fits else (again, training)


def _is_awake(far: Redone, near: Redone) -> bool:
    """Whether every weight still has a slope that tells something where the weights are larger."""
    both = zip(far.changes, near.changes, strict=True)
    return all(np.max(np.abs(one.slope)) > _ASLEEP * np.max(np.abs(other.slope)) for one, other in both)


def _other_curves(again: Redone, seen: Seen) -> Iterator[tuple[str, str]]:
    """The forward pass, if a layer's curve is one that is known only as long as its weighted sums are so small."""
    for depth in range(seen.network.depth):
        name, is_allowed = seen.network.activation_of(depth)
        other, stays = seen.network.activation_of(depth, again.evidence)
        # All that a layer of positive sums shows of a curve in two parts is one of them.
        if is_allowed and name and not name.endswith(("LU", "linear")) and not (stays and other):
            yield "forward pass", "with numbers like these, another curve would give the same layer"


def _off_on_other_data(evidence: Evidence, seen: Seen, training: Training, faulty: Set[str]) -> dict[str, str]:
    """The parts that are wrong, or can't be told, where this step is done again with other data."""
    why = "the steps fit this script's data, but with other samples or targets they wouldn't be right"
    varied: set[int] = set()
    for given, near in _choices(evidence, seen, training.loss):
        changed = {at for at, value in given.items() if not np.array_equal(value, evidence.values[at])}
        if near and changed <= varied:
            continue
        again = redone(evidence, seen, training.loss, given=given)
        if again is None or (near and not is_decided_alike(evidence, again.evidence, seen, training.loss, given)):
            continue
        varied |= changed
        if off := dict(_off(again, seen, training, faulty)):
            return dict.fromkeys(_parts_off(again, seen, training) - faulty or off, why)
    return dict(of_poor_data(evidence, seen, training, varied))


def _choices(evidence: Evidence, seen: Seen, loss: str) -> Iterator[tuple[dict[int, Array], bool]]:
    """Other data for a step: any first, then such as are near its own."""
    yield from ((given, False) for given in other_data(evidence, seen, loss))
    yield from ((given, True) for given in near_data(evidence, seen, loss))


def _parts_off(again: Redone, seen: Seen, training: Training) -> set[str]:
    """The parts that a step which was done again shows to be wrong; empty where it can't tell which."""
    if not seen.rate:
        return set()
    step = replace(seen, changes=again.changes, rate=None)
    reading = replace(wrong(again.evidence, replace(training, steps=[step])), evidence=again.evidence)
    reading = replace(reading, layers=layers_shown(reading))
    parts = {each.part for each in parts_of(reading) if each.state != "right" and each.part in _FORMULAS}
    return parts if reading.verdict == "wrong" else set()


def _different_steps(training: Training) -> dict[frozenset[int], Seen]:
    """The first steps that were made in different places of the text, by these places."""
    found: dict[frozenset[int], Seen] = {}
    for seen in training.steps:
        if seen.rate != 0 and any(np.any(each.slope) for each in seen.changes):
            made = seen.way()
            nodes = (each.node for at in made if (each := seen.segment.evidence.made.get(at)) is not None)
            found.setdefault(frozenset(nodes), seen)
    return dict(islice(found.items(), _MOST_STEPS))


def _off(again: Redone, seen: Seen, training: Training, faulty: Set[str]) -> Iterator[tuple[str, str]]:
    """The parts of the layers whose weights don't take the gradient's step when it is done with other weights."""
    back = backward_of(again.evidence, replace(seen, changes=again.changes), training.loss)
    layers: dict[int, list[tuple[Change, Change]]] = {}
    for own, change in zip(seen.changes, again.changes, strict=True):
        layers.setdefault(place_of(back, change)[0], []).append((own, change))
    if len(layers) > 1 and _common_rate(again.changes):
        return  # as where the whole step is brought to one length
    cut = cut_of(again.changes) if again.changes else None
    if cut is not None and cut.cut and all(_made_as_before(back, seen, each, faulty) for each in layers.values()):
        return  # as where long derivatives are cut
    why = "the steps fit this script's numbers, but with other weights the same lines wouldn't take the right step"
    for depth, layer in layers.items():
        if not (_keeps_rate(seen, layer) or (not training.fits and _made_as_before(back, seen, layer, faulty))):
            deltas = [back.adjoints[each.z] for each in back.network.layer(depth) if each.z in back.adjoints]
            shown = bool(deltas) and all(map(back.is_there, deltas))
            yield "derivatives" if shown else "hidden delta" if depth else "output delta", why


def _keeps_rate(seen: Seen, layer: Sequence[tuple[Change, Change]]) -> bool:
    """Whether a layer's step is still the gradient's at the rate that it was."""
    own, again = ([each[at] for each in layer] for at in (0, 1))
    rate = seen.rate or _common_rate(own)
    if rate and all(each.tells and each.fits(rate) for each in again):
        return True  # also where outputs so near to 0 or 1 leave few digits to find a rate by
    return bool(rate) and abs(_common_rate(again) - rate) <= _SAME_RATE * rate


def _made_as_before(back: BackwardPass, seen: Seen, layer: Sequence[tuple[Change, Change]], faulty: Set[str]) -> bool:
    """Whether a layer's gradients are still among what its steps are made of, as where a rule of its own makes these.

    Where something is `faulty`, those that weren't among them before don't count.
    """
    sloping = [each for each in layer if np.any(each[0].slope)]
    clear = [each for each in sloping if np.any(_SAME_RATE * np.abs(each[0].slope) > each[0].unsure)]
    telling = (each for each in clear or sloping if not faulty or each[0].slope.size > 1)
    found = [_is_made_as_before(back, seen, *each) for each in telling]
    return all(each or (each is None and bool(faulty)) for each in found)


def _is_made_as_before(back: BackwardPass, seen: Seen, own: Change, again: Change) -> bool | None:
    """Whether the gradient is still what it was of a value on the way to a weight; None where it was nothing of any."""
    made = seen.way(own.variable)
    before = {each: same(seen.segment.evidence.values[each], own.slope) for each in made}
    ways = [(each, factor) for each, factor in before.items() if factor]
    return any(_is_times(back.value(each), factor, again) for each, factor in ways) if ways else None


def _is_times(value: Array, factor: float, change: Change) -> bool:
    """Whether a value is so many times the gradient, as far as that has digits."""
    found = same(value, change.slope)
    if found is not None and abs(found / factor - 1) <= _SAME_RATE:
        return True
    wanted = factor * change.slope
    return value.shape == wanted.shape and bool(np.all(np.abs(value - wanted) <= change.allowed(factor, wanted)))


def _common_rate(changes: list[Change]) -> float:
    """The rate at which all these changes are the gradient's; 0 where there is none."""
    rate = max(changes, key=clearness).rate
    return rate if rate > 0 and all(each.fits(rate) for each in changes) else 0.0
