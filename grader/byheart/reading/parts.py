"""Turn a reading into the nine graded parts: which are right, which one is wrong, which were not seen, and why not.

A part is right only if what its text says was seen by itself: that the numbers come out right isn't enough. Pure
functions: a reading goes in, plain values come out. No points are awarded here; `page` turns the parts into verdicts.
`asking.question` lists them in PARTS; _PART_OF says which fault belongs to which part. How a quantity is found among
the values is not decided here: see `shown`.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from byheart.asking.question import PARTS
from byheart.reading import rates, wholerun
from byheart.reading.alike import stays_alike
from byheart.reading.backward import BackwardPass
from byheart.reading.gradient import Change
from byheart.reading.roles import first_seen, roles_of
from byheart.reading.seen import GOOD, Reading, Seen, backward_of
from byheart.reading.weights import is_bias, place_of

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
# Functions that draw whole numbers, which aren't recorded.
_DRAWN_WHOLE = {"randint", "randrange", "integers", "choice", "choices", "getrandbits", "random_integers", "sample"}


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
    wrong = _wrong_part(reading, lines)
    return tuple(_as_far_as_shown(_part(part, wrong, lines, reading), reading) for part in PARTS)


def _as_far_as_shown(part: GradedPart, reading: Reading) -> GradedPart:
    """The same part; one in which nothing wrong was seen isn't right if something speaks against that."""
    why = reading.unshown.get(part.part)
    return replace(part, state="not seen", why=why) if why and part.state == "right" else part


def _wrong_part(reading: Reading, lines: Mapping[str, int]) -> str:
    """The part that the first fault belongs to; empty where there is none."""
    if reading.first_wrong == "slope" and "output delta" in lines:
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
    drawn = any(wholerun.is_drawn(reading.evidence, each.before) for each in steps[0].step.variables)
    return None if drawn or _draws_whole_numbers(reading) else "no weight is drawn at random"


def _draws_whole_numbers(reading: Reading) -> bool:
    """Whether the text draws whole numbers, or makes some as a generator of random numbers does."""
    assert reading.evidence is not None
    called = [each.func for each in reading.evidence.tree[1] if isinstance(each, ast.Call)]
    names = {each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "") for each in called}
    rests = any(isinstance(each, ast.BinOp) and isinstance(each.op, ast.Mod) for each in reading.evidence.tree[1])
    return rests or bool(names & _DRAWN_WHOLE)


def _forward(reading: Reading) -> str | None:
    seen = first_seen(reading)
    if seen is None or seen.step.untracked:
        return None  # no weights are left in it, so its layers aren't known
    for depth in range(seen.network.depth):
        if depth == 0 and reading.mistake == "error-on-rounded-prediction":
            continue  # what the error is taken from is no layer's value
        name, _ = seen.network.activation_of(depth)
        layer = "a hidden layer" if depth else "the output"
        if name == "linear":
            return f"nothing squashes {layer}"
        if not name:
            return f"{layer} isn't squashed by a sigmoid, or by another curve that byheart knows"
    return None


def _error(reading: Reading) -> str | None:
    return None if not reading.layers or any(each.touched for each in reading.layers) else ""


def _output_delta(reading: Reading) -> str | None:
    if not reading.layers or not reading.layers[0].delta:
        return "byheart found no output delta on the way to your new weights"
    if reading.verdict == "other-loss" and not reading.layers[0].before:
        return f"in the step down the {reading.loss}, the error isn't scaled by the output's slope"
    return None


def _hidden_delta(reading: Reading) -> str | None:
    seen = first_seen(reading)
    if seen is not None and seen.network.depth < 2:
        return "it has no hidden layer"
    if len(reading.layers) < 2 or not all(each.delta for each in reading.layers[1:]):
        return "byheart found no hidden delta on the way to your new weights"
    return None


def _derivatives(reading: Reading) -> str | None:
    if _has_still_layer(reading) or not reading.layers or not all(each.derivatives for each in reading.layers):
        return "byheart didn't find the derivatives of all weights on the way to your new weights"
    return None


def _has_still_layer(reading: Reading) -> bool:
    """Whether a layer's weights never move: then it isn't known as a layer of the training."""
    return reading.mistake in ("update-only-output-layer", "update-only-hidden-layer")


def _updates(reading: Reading) -> str | None:
    """The steps of each layer's weights go downhill on the whole, also where they are made from a wrong delta."""
    if reading.verdict in GOOD:
        return None
    assert reading.evidence is not None
    assert reading.training is not None
    downhill: dict[tuple[int, bool], float] = {}
    steps = _steps(reading)
    for seen in (each for each in steps if each.step.window == steps[0].step.window):  # later ones may stand still
        back = backward_of(reading.evidence, seen, reading.training.loss)
        for each in seen.changes:
            depth, bias, _ = place_of(back, each)
            sizes = float(np.linalg.norm(each.moved) * np.linalg.norm(each.slope))
            way = -float(np.sum(each.moved * each.slope)) / sizes if sizes else 0.0
            downhill[depth, bias] = downhill.get((depth, bias), 0.0) + way
    return None if downhill and all(each > 0 for each in downhill.values()) else ""


def _alpha(reading: Reading) -> str | None:
    """One alpha: a factor that is the same in each layer's step, also where what it scales is wrong."""
    if reading.verdict in GOOD:
        return None
    assert reading.evidence is not None
    assert reading.training is not None
    from_error = reading.first_wrong != "update" or all(each.touched for each in reading.layers)
    if _has_still_layer(reading) or not from_error:
        return "not every layer has a step that is made from the error"
    first = next((each for each in _steps(reading) if any(change.tells for change in each.changes)), None)
    if first is None:
        return ""
    back = backward_of(reading.evidence, first, reading.training.loss)
    weights = [each for each in first.changes if each.tells and not is_bias(back, each)]
    factors = [_factors(back, each) for each in weights]
    return None if factors and (not any(factors) or set.intersection(*factors)) else ""


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
    if reading.first_wrong == "error" or any(each.untracked for each in steps):
        return None  # which sample a target belongs to can't be told then
    finding = wholerun.of_data(reading.evidence, reading.training.steps[0].segment, steps, networks)
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
