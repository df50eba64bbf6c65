"""An attempt: one file of a learner's as it was asked once. What came of each question, when, and with which help.

Facts only. Nothing here says how well something was recalled: see `rating`.
"""

import hashlib
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Literal, get_args

from byheart.curriculum.fields import TEXT, YES_OR_NO, Kind, complaint
from byheart.judging.compare import Outcome
from byheart.judging.hints import LEVELS
from byheart.judging.judge import Verdict

Source = Literal["pytest", "practice", "again", "show"]

# How the message begins where a finger slipped: Python can't read the file, or doesn't know a name in it.
_SLIPS = (
    *("SyntaxError", "IndentationError", "TabError", "print needs parentheses", "exec needs parentheses"),
    *("NameError", "ImportError", "ModuleNotFoundError", "AttributeError: module"),
)
_HASH = re.compile(r"[0-9a-f]{64}")


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
    sha256: str,
    *,
    at: datetime,
    course: str,
    source: Source,
    form: str = "stub",
    help: Mapping[str, int] | None = None,
    shown: bool = False,
    seconds: float | None = None,
) -> Attempt:
    """The attempt that these verdicts on one exercise are of; `sha256` is that of the file as it was asked."""
    checks = {each.question: check_of(each) for each in verdicts}
    exercise = next(iter(checks), "").partition("/")[0]
    levels = {question: level for question, level in (help or {}).items() if question in checks and level > 0}
    return Attempt(at, course, exercise, source, checks, sha256, form, levels, shown, seconds)


def begun(
    questions: Sequence[str], sha256: str, *, at: datetime, course: str, source: Source, form: str = "stub"
) -> Attempt:
    """The beginning of an exercise from nothing: to be logged by whoever empties a file.

    What is right after it counts as recalled. Without it, a right function may just still have been there.
    """
    checks = {each: Check("blank") for each in questions}
    return Attempt(at, course, questions[0].partition("/")[0], source, checks, sha256, form)


def check_of(verdict: Verdict) -> Check:
    """What a log keeps of a verdict."""
    slip = verdict.outcome == "error" and verdict.message.startswith(_SLIPS)
    return Check(verdict.outcome, verdict.mistake, bool(verdict.follows), slip)


def hash_of(text: bytes) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(text).hexdigest()


# As JSON --------------------------------------------------------------------------------------------------------------


def as_json(attempt: Attempt) -> dict[str, Any]:
    """An attempt as plain JSON, with all that `from_json` needs. What says nothing is left out."""
    table = asdict(attempt)
    table["at"] = attempt.at.isoformat()
    table["checks"] = {
        name: {key: each for key, each in check.items() if each} for name, check in table["checks"].items()
    }
    return {
        name: value for name, value in table.items() if value or (name in ("checks", "seconds") and value is not None)
    }


def from_json(table: Any) -> Attempt:
    """The attempt that `as_json` wrote. Raises ValueError with what is wrong, whatever the table is."""
    if wrong := complaint(table, _FIELDS, ("at", "course", "exercise", "source", "checks", "sha256")):
        raise ValueError(wrong)
    at = datetime.fromisoformat(table["at"])
    checks = {name: Check(**each) for name, each in table["checks"].items()}
    return Attempt(**{**table, "at": at, "checks": checks})


def _is_moment(value: Any) -> bool:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    # Whoever is near the first day or the last can't be counted from.
    return moment.tzinfo is not None and 1900 < moment.year < 9000


def _is_check(value: Any) -> bool:
    return not complaint(value, _CHECK, ("outcome",))


def _table_of(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, dict) and all(map(fits, value.values()))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= sys.float_info.max


def _one_of(words: Sequence[str]) -> Kind:
    return Kind(" or ".join(words), lambda value: value in words)


_CHECK = {"outcome": _one_of(get_args(Outcome)), "mistake": TEXT, "follows": YES_OR_NO, "slip": YES_OR_NO}
_FIELDS = {
    "at": Kind("a moment with its offset, like 2026-03-01T18:30:00+01:00", _is_moment),
    **{"course": TEXT, "exercise": TEXT, "form": TEXT, "shown": YES_OR_NO},
    "source": _one_of(get_args(Source)),
    "checks": Kind("what came of each question", _table_of(_is_check)),
    "sha256": Kind("64 hexadecimal digits", lambda value: isinstance(value, str) and bool(_HASH.fullmatch(value))),
    "help": Kind("a level for each question", _table_of(lambda value: type(value) is int and 0 <= value <= LEVELS)),
    "seconds": Kind("a number of seconds", _is_number),
}
