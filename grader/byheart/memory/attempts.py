"""An attempt: one file of a learner's as it was asked once. What came of each question, when, and with which help.

Facts only. Nothing here says how well something was recalled: see `rating`.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from byheart.judging.judge import Outcome, Verdict

Source = Literal["pytest", "practice", "again"]


@dataclass(frozen=True, slots=True)
class Check:
    """What came of one question. `mistake` is the known mistake's id, or several joined by +.

    `follows`: it is wrong only because of another question. `slip`: Python couldn't read it, or didn't know a name.
    """

    outcome: Outcome
    mistake: str | None = None
    follows: bool = False
    slip: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """One file, asked once. `at` is aware, with the offset of the learner's clock at that moment.

    `form`: "stub", "blank", "cloze", "lines", "joined", or "variation: NAME". `checks` are by the question's id.
    `help`: the highest level of hint that the learner had seen for a question before this attempt, by its id. `shown`:
    the solution had been seen. `seconds` is the time on the clock since the file was opened empty, where it was
    measured. An attempt whose checks are all blank says that the learner begins again, from nothing.
    """

    at: datetime
    course: str
    exercise: str
    source: Source
    checks: Mapping[str, Check]
    sha256: str
    form: str = "stub"
    help: Mapping[str, int] = field(default_factory=dict)
    shown: bool = False
    seconds: float | None = None

    @property
    def typo(self) -> bool:
        """Whether a slip is all that is wrong with it."""
        failed = [each for each in self.checks.values() if each.outcome not in ("right", "blank")]
        return bool(failed) and all(each.slip for each in failed)

    @property
    def empty(self) -> bool:
        """Whether nothing was written: a beginning, and no try."""
        return all(each.outcome in ("blank", "missing") for each in self.checks.values())


def attempt_from(
    verdicts: Sequence[Verdict],
    text: bytes,
    *,
    at: datetime,
    course: str,
    source: Source,
    form: str = "stub",
    help: Mapping[str, int] | None = None,
    shown: bool = False,
    seconds: float | None = None,
) -> Attempt:
    """The attempt that these verdicts on one exercise are of; `text` is the file as it was asked."""
    raise NotImplementedError


def begun(
    questions: Sequence[str], text: bytes, *, at: datetime, course: str, source: Source, form: str = "stub"
) -> Attempt:
    """The beginning of an exercise from nothing: to be logged by whoever empties a file.

    What is right after it counts as recalled. Without it, a right function may just still have been there.
    """
    raise NotImplementedError


def as_json(attempt: Attempt) -> dict[str, Any]:
    """An attempt as plain JSON, with all that `from_json` needs."""
    raise NotImplementedError


def from_json(table: Any) -> Attempt:
    """The attempt that `as_json` wrote. Raises ValueError with what is wrong, whatever the table is."""
    raise NotImplementedError


def hash_of(text: bytes) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(text).hexdigest()
