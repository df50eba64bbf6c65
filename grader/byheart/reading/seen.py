"""Data classes for the observed training of a script: a step, a training, and the reading with its verdict.

Nothing is judged here; `judge` and the modules that it calls fill these classes. Add a field here if a page or a
message needs another fact about a script.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Literal

from byheart.reading import operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Array, Evidence
from byheart.reading.gradient import Change
from byheart.reading.losses import LOSSES
from byheart.reading.network import Network
from byheart.reading.origins import TooTangled
from byheart.reading.training import Segment, Step, Variable, misses, slopes

# What is raised where a script's text asks too much of its reader: that is the script's doing, and no fault of ours.
TOO_MUCH = (TooTangled, RecursionError, MemoryError)

Verdict = Literal["right", "scaled", "other-loss", "wrong", "unjudged"]
# The verdicts under which every step was seen to be right.
GOOD = ("right", "scaled", "other-loss")


@dataclass(frozen=True)
class Seen:
    """One observed step, with its network and the change of every weight.

    `rate` is the one learning rate that fits all changes: None if no rate fits, 0 if nothing can be seen. Where a rule
    of its own makes the steps, `gradients` are the gradients that it makes them from, in the place of the changes, and
    `share` is how many times the gradient is in this step; 0 where that isn't known.
    """

    segment: Segment
    step: Step
    network: Network
    changes: list[Change]
    rate: float | None
    gradients: tuple[Change, ...] = ()
    share: float = 0.0

    def way(self, *variables: Variable) -> Set[int]:
        """What is made behind the forward pass on the way to the new weights: to all of them, if none is named."""
        ends = (each.after for each in variables or self.step.variables)
        return self.segment.cone(ends, self.step.forward) - self.step.forward


@dataclass(frozen=True)
class Training:
    """All observed steps of what the script trains, under one loss.

    `unknown` names the first operation that is not supported; it is empty if there is none. `goes_on`: a later forward
    pass was seen that uses what the first step made.
    """

    loss: str
    steps: list[Seen]
    unknown: str = ""
    goes_on: bool = True

    @property
    def fits(self) -> bool:
        """Whether every step is a gradient step of this loss."""
        return bool(self.steps) and all(each.rate is not None for each in self.steps)


@dataclass(frozen=True, slots=True)
class Layer:
    """What the observed steps show of one layer; see `shown`.

    `moves`: its weights move with the errors exactly as the gradient does. `touched`: they depend on them at all.
    `delta`: its weights' steps are made from its delta. `before`: from the delta without the slope, too.
    `derivatives`: the gradient itself is among the values that they are made from.
    """

    moves: bool
    touched: bool
    delta: bool
    before: bool
    derivatives: bool


@dataclass(frozen=True)
class Reading:
    """The verdict on a script, and all facts behind it.

    `training` holds the observed steps, where there are any. `scale` is the part of the factor that is not the
    learning rate. `depth` is the layer of what is wrong first: 0 is the output. `layers` is what the steps show of each
    layer, the output's first. `unshown` are the graded parts that weren't shown to be right, though nothing wrong was
    seen in them, each with the reason.
    """

    verdict: Verdict
    first_wrong: str | None = None
    line: int | None = None
    mistake: str | None = None
    why: str = ""
    loss: str = ""
    remarks: tuple[str, ...] = ()
    scale: float = 1.0
    rate: float = 0.0
    depth: int = 0
    unshown: Mapping[str, str] = field(default_factory=dict)
    evidence: Evidence | None = field(default=None, repr=False)
    training: Training | None = field(default=None, repr=False)
    layers: tuple[Layer, ...] = ()


def too_much(problem: Exception) -> Reading:
    """The reading of a script that asks too much."""
    if isinstance(problem, RecursionError):
        return Reading("unjudged", why="its text is nested too deep to be followed")
    if isinstance(problem, TimeoutError):
        return Reading("unjudged", why="to follow its text takes too long")
    if isinstance(problem, MemoryError):
        return Reading("unjudged", why="to follow its text takes too much memory")
    return Reading("unjudged", why="too much in its text can come from too many places to be followed")


def backward_of(evidence: Evidence, seen: Seen, loss: str) -> BackwardPass:
    """The backward pass of one observed step."""
    start = LOSSES[loss].sent(evidence, seen.step.errors) or misses(evidence, seen.step.errors) or {}
    adjoints: dict[int, Array] = {}
    try:
        adjoints = slopes(evidence, seen.step, start)
    except operations.Unknown:
        adjoints = {}
    return BackwardPass(evidence, seen.segment, seen.step, seen.network, adjoints, seen.changes)
