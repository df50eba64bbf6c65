"""Where the loop stands: the exercise, what came of it, which help was seen, and which page is shown. Facts only.

What may happen to it is in `events`, and what becomes of it then in `session`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from byheart.judging.judge import Verdict
from byheart.memory.rating import RUNGS

Page = Literal["work", "text", "list", "skip", "why"]


@dataclass(frozen=True, slots=True)
class Task:
    """An exercise as it was opened. `why` says why this one; `moved`, where an older file of theirs is now.

    `path` is shown, `link` is what an editor opens. `asks` is the line of each question. `solution` is the course's
    own text, where it is here. `fresh`: it began as an empty file, so the time on the clock means something.
    """

    exercise: str
    path: str = ""
    link: str = ""
    why: str = ""
    moved: str = ""
    page: str = ""
    question: str = ""  # what to think about once it is right
    asks: Mapping[str, str] = field(default_factory=dict)
    to_do: str = ""  # what is to be done with the file, where it isn't a stub
    solution: str = ""
    form: str = "stub"
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """An exercise in the list, and how it stands, in words. `missed`: what of it doesn't count today, and why."""

    exercise: str
    stands: str
    due: bool = False
    missed: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the memory says: how many skills are held, what is due, what is due next, and a line for each exercise."""

    held: int = 0
    skills: int = 0
    due: str = ""
    rows: tuple[Row, ...] = ()
    later: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """Where the loop stands. `tries` counts the texts that were saved and checked.

    `levels` has the hint shown for each mistake, `help` the highest one for each question. `shown`: the solution was
    seen; `beside`: it is in view now. `armed` is the key that was pressed once and needs to be pressed again.
    `hinted_at` is the try at which the last hint was given.
    """

    task: Task | None = None
    page: Page = "work"
    verdicts: tuple[Verdict, ...] = ()
    printed: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    sha256: str = ""
    milliseconds: float = 0.0
    tries: int = 0
    opened: float = 0.0
    saved: float | None = None
    checking: bool = False
    waiting: str = ""  # what a verdict waits for
    gone: bool = False
    was_right: bool = False  # it was right when it was opened
    levels: Mapping[tuple[str, str], int] = field(default_factory=dict)
    help: Mapping[str, int] = field(default_factory=dict)
    shown: bool = False
    beside: bool = False
    armed: str = ""
    hinted_at: int = -1
    notice: str = ""
    cursor: int = 0
    standing: Standing = Standing()
    skipped: tuple[tuple[str, str], ...] = ()
    over: bool = False

    @property
    def is_right(self) -> bool:
        """Whether all that is asked is right."""
        return bool(self.verdicts) and all(each.outcome == "right" for each in self.verdicts)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written yet."""
        return all(each.outcome in ("blank", "missing") for each in self.verdicts)

    @property
    def focus(self) -> Verdict | None:
        """The verdict to look at first: the first that isn't right, and doesn't only follow from another."""
        left = [each for each in self.verdicts if each.outcome != "right"]
        written = [each for each in left if each.outcome not in ("blank", "missing")]
        alone = [each for each in written if not each.follows]
        return next(iter((*alone, *written, *left)), None)

    @property
    def missed(self) -> str:
        """What of this exercise doesn't count as recalled today, and why; "" if all of it may."""
        rows = self.standing.rows if self.task is not None else ()
        return next((each.missed for each in rows if self.task and each.exercise == self.task.exercise), "")

    @property
    def is_given(self) -> bool:
        """Whether most of the file was given, so that who has it right has not recalled it."""
        return self.task is not None and self.task.form in RUNGS

    def level(self, verdict: Verdict) -> int:
        """Up to which hint this mistake was shown."""
        return self.levels.get(mistake_of(verdict), 0)


def mistake_of(verdict: Verdict) -> tuple[str, str]:
    """What the hints are bound to: the question, and the mistake behind the answer."""
    return verdict.question, verdict.mistake or verdict.outcome
