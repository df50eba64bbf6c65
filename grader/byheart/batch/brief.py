"""What a process needs to grade for a batch, told once; and what comes back of each submission that it is given.

All of these are plain and frozen, so that they can go to another process, or to another machine. Nothing is graded and
nothing is written here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from byheart.batch.rows import Result
from byheart.batch.setup import Setup
from byheart.batch.task import Task
from byheart.judging.results import Receipt
from byheart.report import EVERYTHING, Seen


@dataclass(frozen=True, slots=True)
class Brief:
    """All that is the same for every submission of a batch.

    `receipt` is that of the main process's paper: who grades with another one (another Python, another byheart) isn't
    used. `messages` and `seen` are for the pages.
    """

    setup: Setup
    receipt: Receipt
    messages: Mapping[str, str] = field(default_factory=dict)
    seen: Seen = EVERYTHING


@dataclass(frozen=True, slots=True)
class Graded:
    """The submission with this number was graded: its result, and its pages by their names."""

    number: int
    result: Result
    pages: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Failed:
    """The submission with this number couldn't be graded by a fault of ours: why."""

    number: int
    why: str


@dataclass(frozen=True, slots=True)
class Lost:
    """The process that had the submission with this number ended, or was ended: it hung, or worked for too long.

    `reached` is the exercise that it was at, "" where that isn't known.
    """

    number: int
    reached: str = ""
    overworked: bool = False
    how: str = ""


Arrival = Graded | Failed | Lost


class CarrierGone(Exception):
    """Nobody is left who could grade; why, in a sentence. What was given and didn't arrive has to be given again."""


class Carrier(Protocol):
    """Who has submissions graded, in other processes. It decides nothing: what came back, and what didn't, is told."""

    @property
    def free(self) -> bool:
        """Whether it takes another task now."""

    def take(self, task: Task) -> None:
        """Have this task done."""

    def arrivals(self) -> Iterator[Arrival]:
        """Wait until something happens, or for a few seconds.

        Raises GraderFault where grading has to end, and CarrierGone where others could go on.
        """

    def finish(self) -> None:
        """Let every process end by itself."""

    def close(self) -> None:
        """End every process now."""


class CarrierMaker(Protocol):
    """Makes the carrier of a batch."""

    def __call__(self, brief: Brief, scratch: Path) -> Carrier:
        """The carrier for this brief; what it needs on disk it puts into `scratch`. Raises CarrierGone."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Who grades in the place of this machine's processes.

    `told` is told when they are gone, and then this machine's own processes go on; without it, the batch ends.
    """

    made: CarrierMaker
    told: Callable[[CarrierGone], None] | None = None
