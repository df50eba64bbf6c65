"""What was seen of a script's training, step by step, and what became of reading it: the nouns of the verdict.

Nothing is judged here.
"""

from dataclasses import dataclass, field
from typing import Literal

from byheart.reading import gradient, operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Array, Evidence
from byheart.reading.gradient import Change
from byheart.reading.network import Network
from byheart.reading.training import Segment, Step, misses, slopes

Verdict = Literal["right", "scaled", "other-loss", "wrong", "unjudged"]


@dataclass(frozen=True)
class Seen:
    """One step, with its network and the change of every weight in it."""

    segment: Segment
    step: Step
    network: Network
    changes: list[Change]
    rate: float | None


@dataclass(frozen=True)
class Training:
    """All steps that were seen of what the script trains, under one loss."""

    loss: str
    steps: list[Seen]
    unknown: str = ""

    @property
    def fits(self) -> bool:
        """Whether every step is a step down this loss."""
        return bool(self.steps) and all(each.rate is not None for each in self.steps)


@dataclass(frozen=True)
class Reading:
    """What became of reading a script.

    `training` holds what was seen of it, where something was; `scale` is the factor that is no learning rate.
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
    evidence: Evidence | None = field(default=None, repr=False)
    training: Training | None = field(default=None, repr=False)


def backward_of(evidence: Evidence, seen: Seen, loss: str) -> BackwardPass:
    """The backward pass of one step."""
    start = gradient.LOSSES[loss](evidence, seen.step.errors) or misses(evidence, seen.step.errors) or {}
    adjoints: dict[int, Array] = {}
    try:
        adjoints = slopes(evidence, seen.step, start)
    except operations.Unknown:
        adjoints = {}
    return BackwardPass(evidence, seen.segment, seen.step, seen.network, adjoints, seen.changes)
