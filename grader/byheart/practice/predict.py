"""Predict first: a learner says what will become of each run of an experiment, and then it is run before their eyes.

A course has the experiment in `reference/predict/<topic>.py`: NAME (what differs from run to run), VALUES, STEPS, ABOUT
(a sentence), and `run()`, which yields a step and the error of each run at that step. What became of a run is read off
its errors here, so no outcome is written down anywhere. A student's kit has the steps and errors of a run in the place
of the experiment. Pure but for `run()`; it prints nothing and gives no marks.
"""

import json
import math
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, get_args

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.curriculum.reference import reference_of

Kind = Literal["crawls", "learns", "jumps", "diverges"]
KINDS: tuple[Kind, ...] = get_args(Kind)
# What the words mean; a learner reads this before saying one.
MEANS: Mapping[Kind, str] = {
    "crawls": "the error falls all the time, and in the end more than half of it is left",
    "learns": "the error falls, and in the end less than half of it is left",
    "jumps": "the error rises on its way, and in the end it is higher than in a run with a smaller value",
    "diverges": "in the end the error is no lower than at first",
}
_HALF = 0.5
# A rise that is smaller than this share of the first error is none.
_RISE = 0.01
_BLOCKS, _PLAIN = "▁▂▃▄▅▆▇█", "._-~=+*#"

Look = tuple[int, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Experiment:
    """What is to be predicted."""

    name: str
    values: tuple[float, ...]
    steps: int
    about: str
    run: Callable[[], Iterator[Look]]

    def label(self, at: int) -> str:
        """A run's name."""
        return f"{self.name} {self.values[at]:g}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one run, and why it is called so, in a sentence."""

    value: float
    kind: Kind
    why: str
    errors: tuple[float, ...]


def experiment_of(course: Course, exercise: Exercise) -> Experiment | None:
    """The experiment of this exercise; None where it has none. Raises GraderFault that names what is wrong with it."""
    reference = reference_of(course)
    if reference is None:
        return _read(table_for(course.tables, exercise))
    module: Any = reference.load_other(f"predict/{exercise.topic}")
    if module is None:
        return None
    try:
        values = tuple(float(each) for each in module.VALUES)
        return Experiment(str(module.NAME), values, int(module.STEPS), str(module.ABOUT), module.run)
    except (AttributeError, TypeError, ValueError) as error:
        raise GraderFault(f"{module.__file__}: it should have NAME, VALUES, STEPS, ABOUT and run ({error}).") from None


def table_for(folder: Path, exercise: Exercise) -> Path:
    """The path of what a student's kit has in the place of an experiment: how it went."""
    return folder / f"predict-{exercise.topic}.json"


def written(experiment: Experiment) -> str:
    """How this experiment goes, as a kit has it. It is run for that."""
    about = {name: getattr(experiment, name) for name in ("name", "values", "steps", "about")}
    return json.dumps({**about, "looks": list(experiment.run())}) + "\n"


def _read(path: Path) -> Experiment | None:
    if not path.is_file():
        return None
    try:
        table = json.loads(read_source(path))
        looks = [(int(step), tuple(map(float, errors))) for step, errors in table["looks"]]
        values = tuple(map(float, table["values"]))
        return Experiment(str(table["name"]), values, int(table["steps"]), str(table["about"]), lambda: iter(looks))
    except (KeyError, TypeError, ValueError) as error:
        raise GraderFault(f"{path} is damaged ({type(error).__name__}). Unpack the kit again.") from None


def outcomes(experiment: Experiment, looks: Sequence[Look]) -> tuple[Outcome, ...]:
    """What became of each run."""
    steps = [step for step, _ in looks]
    curves = [tuple(errors[at] for _, errors in looks) for at in range(len(experiment.values))]
    lowest = [
        min([each[-1] for each, own in zip(curves, experiment.values, strict=True) if own < value], default=math.inf)
        for value in experiment.values
    ]
    return tuple(map(_outcome, experiment.values, [steps] * len(curves), curves, lowest))


def best(found: Sequence[Outcome]) -> float:
    """The value that leaves the smallest error."""
    return min(found, key=lambda each: each.errors[-1] if not math.isnan(each.errors[-1]) else math.inf).value


def said(text: str, experiment: Experiment) -> dict[float, Kind]:
    """What a learner says, as in "0.001 crawls, 1000 diverges"; a word may be cut short. Raises ValueError."""
    predicted: dict[float, Kind] = {}
    for part in filter(None, (each.strip() for each in re.split(r"[,;\n]", text))):
        number, _, word = part.partition(" ")
        value = _value(number, experiment)
        predicted[value] = _kind(word.strip())
    return predicted


def verdict(
    found: Sequence[Outcome], predicted: Mapping[float, Kind], experiment: Experiment, width: int
) -> Iterator[str]:
    """What was said beside what became of it. A wrong prediction stays there, beside the reason."""
    column = max(len(experiment.label(at)) for at in range(len(found))) + 2
    for at, each in enumerate(found):
        own = predicted.get(each.value)
        mark = "" if own is None else "as you said" if own == each.kind else f"you said: {own}"
        yield f"{experiment.label(at):<{column}}{each.kind:<10}{mark}".rstrip()
        indent = " " * min(column, max(0, width - 30))
        yield from textwrap.wrap(each.why, width, initial_indent=indent, subsequent_indent=indent)
    yield closing(found, predicted, experiment)


def closing(found: Sequence[Outcome], predicted: Mapping[float, Kind], experiment: Experiment) -> str:
    """How often it came as it was said, and which run left the smallest error."""
    right = sum(predicted.get(each.value) == each.kind for each in found)
    told = f"{right} of {len(predicted)} as you said. " if predicted else ""
    return f"{told}The smallest error is left by {experiment.name} {best(found):g}."


def plot(experiment: Experiment, looks: Sequence[Look], width: int, *, unicode: bool = True) -> list[str]:
    """The error of each run so far, a line for each: high where it is large. To the right the steps lie closer."""
    blocks = _BLOCKS if unicode else _PLAIN
    labels = [experiment.label(at) for at in range(len(experiment.values))]
    column = max(map(len, labels)) + 2
    room = max(8, width - column - 10)
    most = max((each for _, errors in looks for each in errors if math.isfinite(each)), default=1.0) or 1.0
    rows = []
    for at, label in enumerate(labels):
        curve = _spread(looks, at, experiment.steps, room)
        drawn = "".join(_block(each / most, blocks) for each in curve)
        now = f"{looks[-1][1][at]:.5f}" if looks else ""
        rows.append(f"{label:<{column}}{drawn:<{room}}  {now}".rstrip())
    step = looks[-1][0] if looks else 0
    below = f"{'':<{column}}step {step:,} of {experiment.steps:,}"
    more = f"{below}; to the right, the steps lie closer"
    rows.append(more if len(more) <= width else below)
    return rows


# How it is read off the errors ----------------------------------------------------------------------------------------


def _outcome(value: float, steps: Sequence[int], errors: tuple[float, ...], lowest: float) -> Outcome:
    """What became of this run; `lowest` is the smallest error that a smaller value leaves."""
    start, end = errors[0], errors[-1]
    between = f"from {start:.4g} to {end:.4g} in {steps[-1]:,} steps"
    rises = [at for at, (one, other) in enumerate(pairwise(errors)) if other - one > _RISE * start]
    if not end < start:  # so that nan is one of these
        why = f"The error went {between}: steps so long land farther away than they began."
        return Outcome(value, "diverges", why, errors)
    if rises and end > lowest:
        at = rises[0]
        rise = f"from {errors[at]:.4g} to {errors[at + 1]:.4g} between steps {steps[at]:,} and {steps[at + 1]:,}"
        why = f"The error rose {rise}: the steps jump over the valley. It was {end:.4g} in the end."
        return Outcome(value, "jumps", why, errors)
    if end > _HALF * start:
        why = f"The error only fell {between}: with steps so short it gets nowhere in time."
        return Outcome(value, "crawls", why, errors)
    half = next(step for step, error in zip(steps, errors, strict=True) if error < _HALF * start)
    return Outcome(value, "learns", f"The error fell {between}; half of it was gone by step {half:,}.", errors)


def _value(word: str, experiment: Experiment) -> float:
    try:
        found = float(word)
    except ValueError:
        found = math.nan
    if found not in experiment.values:
        there = ", ".join(f"{each:g}" for each in experiment.values)
        raise ValueError(f"{word!r} is none of them. There are: {there}.")
    return found


def _kind(word: str) -> Kind:
    alike = [each for each in KINDS if word and each.startswith(word.lower())]
    if len(alike) != 1:
        raise ValueError(f"{word!r} is none of these: {', '.join(KINDS)}.")
    return alike[0]


def _spread(looks: Sequence[Look], at: int, steps: int, room: int) -> list[float]:
    """The errors of one run over the columns, on a log scale of the steps; each column has the last one before it."""
    curve: list[float] = []
    reached = looks[-1][0] if looks else -1
    seen = iter(looks)
    ahead = next(seen, None)
    last = math.nan
    for column in range(room):
        step = 0 if column == 0 else round(steps ** (column / (room - 1)))
        while ahead is not None and ahead[0] <= step:
            last, ahead = ahead[1][at], next(seen, None)
        if step > reached:
            break
        curve.append(last)
    return curve


def _block(share: float, blocks: str) -> str:
    if not math.isfinite(share):
        return "?"
    return blocks[min(len(blocks) - 1, max(0, int(share * len(blocks))))]
