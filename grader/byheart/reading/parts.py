"""Turn a reading into the nine graded parts: which are right, which one is wrong, which were not seen, and why not.

A part is right only if what its text says was seen by itself: that the numbers come out right isn't enough. Pure
functions: a reading goes in, plain values come out. No points are awarded here; `page` turns the parts into verdicts.
`asking.question` lists them in PARTS; _PART_OF says which fault belongs to which part. How a quantity is found among
the values is not decided here: see `shown`.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from byheart.asking.question import PARTS
from byheart.reading import fed, gradient, operations, rates, undone, wholerun
from byheart.reading.afterwards import done_afterwards
from byheart.reading.alike import stays_alike
from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.direction import goes_down
from byheart.reading.evidence import Evidence
from byheart.reading.gradient import Change
from byheart.reading.network import Network
from byheart.reading.roles import first_seen, has_still_layer, roles_of
from byheart.reading.seen import GOOD, Reading, Seen, backward_of
from byheart.reading.ways import SQUASHED_TWICE
from byheart.reading.weights import is_bias, place_of
from byheart.reading.wrong import from_rounded

State = Literal["right", "wrong", "not seen"]

# The graded part that each concept belongs to.
_PART_OF = {
    "init": "initial weights",
    "sigmoid": "forward pass",
    "forward": "forward pass",
    "error": "error and its sign",
    "output_delta": "output delta",
    "slope": "output delta",
    "hidden_delta": "hidden delta",
    "derivative": "derivatives",
    "bias": "derivatives",
    "update": "updates",
    "alpha": "alpha",
    "loop": "loop",
}
# By graded part, the roles whose lines it has, the likeliest first.
_ROLES = {
    "initial weights": ("weights 1",),
    "forward pass": ("output", "hidden layer"),
    "error and its sign": ("error",),
    "output delta": ("output delta",),
    "hidden delta": ("hidden delta", "hidden 2 delta", "hidden 1 delta"),
    "derivatives": ("derivative of weights 2", "derivative of weights 1"),
    "updates": ("update of weights 2", "update of weights 1"),
    "alpha": ("alpha",),
    "loop": (),
}


@dataclass(frozen=True, slots=True)
class GradedPart:
    """One of the nine graded parts: right, wrong or not seen, its line where one is known, and what is missing."""

    part: str
    state: State
    line: int | None
    why: str = ""


def parts_of(reading: Reading) -> tuple[GradedPart, ...]:
    """The nine graded parts, each with its line."""
    if reading.verdict == "unjudged" or (reading.verdict == "wrong" and reading.first_wrong is None):
        return tuple(GradedPart(part, "not seen", None) for part in PARTS)
    lines = {each.role: each.line for each in roles_of(reading) if each.line}
    wrong = _wrong_part(reading)
    return tuple(_as_far_as_shown(_part(part, wrong, lines, reading), reading) for part in PARTS)


def _as_far_as_shown(part: GradedPart, reading: Reading) -> GradedPart:
    """The same part; one in which nothing wrong was seen isn't right if something speaks against that."""
    why = reading.unshown.get(part.part)
    return replace(part, state="not seen", why=why) if why and part.state == "right" else part


def _wrong_part(reading: Reading) -> str:
    """The part that the first fault belongs to; empty where there is none."""
    if reading.first_wrong == "slope" and reading.depth:
        return "hidden delta"
    return _PART_OF[reading.first_wrong] if reading.first_wrong else ""


def _part(part: str, wrong: str, lines: Mapping[str, int], reading: Reading) -> GradedPart:
    if part == wrong:
        return GradedPart(part, "wrong", reading.line)
    if reading.training is None or not reading.training.steps:
        return GradedPart(part, "not seen", None)
    line = next((lines[role] for role in _ROLES[part] if role in lines), None)
    missing = _MISSING[part](reading)
    if wrong and _hangs_on(part, wrong, reading):
        missing = ""
    return GradedPart(part, "right" if missing is None else "not seen", line, missing or "")


def _hangs_on(part: str, wrong: str, reading: Reading) -> bool:
    """Whether this part can't be told while another one is wrong. If every step fits, only the whole run is wrong."""
    assert reading.training is not None
    if reading.training.fits or part in ("initial weights", "forward pass", "loop", "alpha"):
        return False
    if part == "updates":
        return wrong == "error and its sign"
    if part in ("output delta", "hidden delta") and _MISSING[part](reading) is None:
        return wrong == "error and its sign"
    return PARTS.index(part) > PARTS.index(wrong)


# What is missing in a part: None where nothing is; empty where something else is to blame -----------------------------


def _start(reading: Reading) -> str | None:
    assert reading.evidence is not None
    assert reading.training is not None
    steps = reading.training.steps
    networks = [each.network for each in steps if each.network.places]
    alike = stays_alike(reading.evidence, networks) if networks else None
    if alike is not None:
        return alike.why
    return None  # whether they are drawn is seen when the script is run again: see `drawn`


def _forward(reading: Reading) -> str | None:
    seen = first_seen(reading)
    if seen is None or seen.step.untracked:
        return None  # no weights are left in it, so its layers aren't known
    for depth in range(seen.network.depth):
        name, _ = seen.network.activation_of(depth)
        if name == SQUASHED_TWICE:
            return name
        if depth == 0 and reading.first_wrong == "error" and from_rounded(seen):
            continue  # what the error is taken from is no layer's value
        layer = "a hidden layer" if depth else "the output"
        if name == "linear" and not (depth and _has_nodes_off(reading, depth)):
            return f"nothing squashes {layer}"
        if not name:
            return f"{layer} isn't squashed by a sigmoid, or by another curve that byheart knows"
    return None


def _has_nodes_off(reading: Reading, depth: int) -> bool:
    """Whether nodes of a layer of single numbers are off in some steps, by choice: then the others alone are seen."""
    assert reading.training is not None
    steps = reading.training.steps
    counts = {len(each.network.layer(depth)) for each in steps}
    rests = (one.before not in each.step.forward for each in steps for one in each.step.variables)
    return max(counts) > 1 and (len(counts) > 1 or any(rests))


def _error(reading: Reading) -> str | None:
    return None if not reading.layers or any(each.touched for each in reading.layers) else ""


def _output_delta(reading: Reading) -> str | None:
    if not reading.layers or not reading.layers[0].delta:
        return "byheart found no output delta on the way to your new weights"
    if reading.loss not in ("", "squared error") and not reading.layers[0].before:
        return f"in the step down the {reading.loss}, the error isn't scaled by the output's slope"
    return None


def _hidden_delta(reading: Reading) -> str | None:
    seen = first_seen(reading)
    if seen is not None and seen.network.depth < 2:
        still = has_still_layer(reading)
        return "no delta goes on to the weights that are never moved" if still else "it has no hidden layer"
    if len(reading.layers) < 2 or not all(each.delta for each in reading.layers[1:]):
        return "byheart found no hidden delta on the way to your new weights"
    return None


def _derivatives(reading: Reading) -> str | None:
    beside = _beside_signs(reading)
    if beside is not None and beside.concept == "derivative":
        return beside.why
    whole = _with_set_back(reading)
    if whole is not None and not all(each.rate and each.fits(each.rate) for each in whole.changes[-1:] if each.tells):
        return "the step of the layer whose weights are reset isn't a multiple of the derivative"
    if has_still_layer(reading) or not reading.layers or not all(each.derivatives for each in reading.layers):
        return "byheart didn't find the derivatives of all weights on the way to your new weights"
    return None


def _with_set_back(reading: Reading) -> Seen | None:
    """A step of a layer that is set back afterwards, beside those of the others; that layer's change comes last."""
    if reading.verdict in GOOD:
        return None
    assert reading.evidence is not None
    assert reading.training is not None
    steps, first = [each.step for each in _steps(reading)], _steps(reading)[0]
    found = undone.set_back(reading.evidence, first.segment, steps)
    if found is None:
        return None
    step, own = found
    whole = replace(step, variables=(*step.variables, own))
    try:
        changes = gradient.changes(reading.evidence, whole, reading.training.loss) or []
        changes.sort(key=lambda each: each.variable == own)
        return Seen(first.segment, whole, Network(reading.evidence, whole), changes, None)
    except operations.Unknown:
        return Seen(first.segment, whole, first.network, [], None)


def _beside_signs(reading: Reading) -> Finding | None:
    """What is wrong with the sizes of the steps where another fault, as a sign, hides it."""
    if reading.verdict in GOOD:
        return None
    assert reading.evidence is not None
    assert reading.training is not None
    whole = _with_set_back(reading)
    first = whole or next((each for each in _steps(reading) if any(change.tells for change in each.changes)), None)
    back = backward_of(reading.evidence, first, reading.training.loss) if first is not None else None
    hidden = back is not None and (whole is not None or any(each.rate < 0 for each in back.changes if each.tells))
    return rates.disagreement_beside_signs(back) if back is not None and hidden else None


def _updates(reading: Reading) -> str | None:
    """The steps of each layer's weights go downhill on the whole, also where they are made from a wrong delta."""
    assert reading.evidence is not None
    if done := done_afterwards(reading.evidence, _steps(reading)):
        return done
    if reading.verdict in GOOD:
        return None
    assert reading.training is not None
    if has_still_layer(reading):
        return "a layer's weights never change"
    whole = _with_set_back(reading)
    if whole is not None and any(each.rate < 0 for each in whole.changes[-1:] if each.tells):
        return "the layer whose weights are reset is moved uphill before"
    if any(_is_lost(reading.evidence, each.after) for seen in _steps(reading) for each in seen.step.variables):
        return "new weights are computed and not kept"
    downhill: dict[tuple[int, bool], float] = {}
    steps = _steps(reading)
    for seen in (each for each in steps if each.step.window == steps[0].step.window):  # later ones may stand still
        back = backward_of(reading.evidence, seen, reading.training.loss)
        for each in seen.changes:
            depth, bias, _ = place_of(back, each)
            down = goes_down(back, each) if each.tells else None
            if down is not None:
                downhill[depth, bias] = downhill.get((depth, bias), 0.0) + (1.0 if down else -math.inf)
                continue
            sizes = float(np.linalg.norm(each.moved) * np.linalg.norm(each.slope))
            way = -float(np.sum(each.moved * each.slope)) / sizes if sizes else 0.0
            downhill[depth, bias] = downhill.get((depth, bias), 0.0) + way
    return None if downhill and all(each > 0 for each in downhill.values()) else ""


def _is_lost(evidence: Evidence, reference: int) -> bool:
    """Whether nothing holds or takes these new weights."""
    made = evidence.made.get(reference)
    held = evidence.names.get(reference) or evidence.users.get(reference)
    return made is not None and not made.in_place and not held


def _alpha(reading: Reading) -> str | None:
    """One alpha: a factor that is the same in each layer's step, also where what it scales is wrong."""
    if reading.verdict in GOOD:
        return None
    assert reading.evidence is not None
    assert reading.training is not None
    beside = _beside_signs(reading)
    if beside is not None and beside.concept == "alpha":
        return beside.why
    from_error = reading.first_wrong != "update" or all(each.touched for each in reading.layers)
    if has_still_layer(reading) or not from_error:
        return "not every layer has a step that is made from the error"
    steps = [each for each in (_with_set_back(reading), *_steps(reading)) if each is not None]
    first = next((each for each in steps if any(change.tells for change in each.changes)), None)
    if first is None:
        return ""
    back = backward_of(reading.evidence, first, reading.training.loss)
    weights = [each for each in first.changes if each.tells and not is_bias(back, each)]
    factors = [_factors(back, each) for each in weights]
    one = factors and (not any(factors) or set.intersection(*factors))
    return None if one else "no single number was seen that scales the steps of every layer"


def _factors(back: BackwardPass, change: Change) -> set[float]:
    """The single numbers that may be the rate of a weight; not those on the way to other weights."""
    others = frozenset(each.variable.after for each in back.changes if each is not change)
    alone = replace(back, step=replace(back.step, forward=back.step.forward | others))
    found = [each.value for each in rates.path_scalars(alone, change) if not each.of_scale]
    if change.moved.size > 1 and change.rate and change.fits(change.rate):
        found.append(change.rate)
    return {float(f"{abs(each):.6g}") for each in found} - {1.0}


def _steps(reading: Reading) -> list[Seen]:
    return reading.training.steps if reading.training is not None else []


def _loop(reading: Reading) -> str | None:
    assert reading.evidence is not None
    assert reading.training is not None
    if not reading.training.goes_on:
        return "byheart saw no second iteration that uses the new weights"
    steps = [each.step for each in reading.training.steps]
    networks = [each.network for each in reading.training.steps]
    if _with_set_back(reading) is not None:
        return wholerun.SET_BACK
    if any(each.untracked for each in steps):
        return None  # which sample a target belongs to can't be told then
    finding = fed.of_data(reading.evidence, reading.training.steps[0].segment, steps, networks)
    return finding.why if finding is not None else None


_MISSING: dict[str, Callable[[Reading], str | None]] = {
    "initial weights": _start,
    "forward pass": _forward,
    "error and its sign": _error,
    "output delta": _output_delta,
    "hidden delta": _hidden_delta,
    "derivatives": _derivatives,
    "updates": _updates,
    "alpha": _alpha,
    "loop": _loop,
}
