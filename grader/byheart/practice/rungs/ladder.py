"""Which way to put an exercise is best for somebody now: a step down after a failure, a step up after a success.

Pure: attempts in, a step out. Everybody begins with the stub, since what helps most is to recall. Nobody is held on a
step below it longer than until they can do it once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from byheart.memory.attempts import Attempt

# From the bottom up. The words before the comma are those of `Attempt.form`.
STEPS = (
    "lines",
    "cloze, line",
    "cloze, lines",
    "cloze, function",
    "stub",
    "blank",
    "variation",
)
START = STEPS.index("stub")
# What is right is done, and what isn't written yet was not tried.
_NO_TRY = {"right", "blank", "missing", "fault"}
# The hint at which something isn't recalled any more.
_TOLD = 3


@dataclass(frozen=True, slots=True)
class Round:
    """One go at an exercise, from its beginning to where it was left. `done`: it was right, and without being told."""

    form: str
    done: bool


def step_for(attempts: Sequence[Attempt], exercise: str) -> str:
    """The step on which this exercise is put next, after these attempts, the oldest first."""
    at = START
    for each in rounds(attempts, exercise):
        height = _height_of(each.form, at)
        at = height + 1 if each.done else height - 1
        at = min(max(at, 0), len(STEPS) - 1)
    return STEPS[at]


def rounds(attempts: Sequence[Attempt], exercise: str) -> Iterator[Round]:
    """The rounds of this exercise. One ends when it is right, is begun again, is put in another way, or a day ends.

    Slips of a finger and files in which nothing was written are no tries.
    """
    tried: Attempt | None = None
    for each in attempts:
        if each.exercise != exercise:
            continue
        begins = each.empty or (tried is not None and (each.form, each.at.date()) != (tried.form, tried.at.date()))
        if begins and tried is not None:
            yield Round(tried.form, False)
            tried = None
        outcomes = {check.outcome for check in each.checks.values()}
        if outcomes == {"right"}:
            yield Round(each.form, not _was_told(each))
            tried = None
        elif outcomes - _NO_TRY and not each.typo:
            tried = each
    if tried is not None:
        yield Round(tried.form, False)


def _was_told(attempt: Attempt) -> bool:
    return attempt.shown or any(level >= _TOLD for level in attempt.help.values())


def _height_of(form: str, at: int) -> int:
    """How high this form is: the step that the learner was on, if that is one of several that are logged alike."""
    name = form.partition(":")[0].partition(",")[0]
    alike = [height for height, step in enumerate(STEPS) if step.partition(",")[0] == name]
    exact = [height for height, step in enumerate(STEPS) if step == form]
    if exact or not alike:
        return exact[0] if exact else at
    return at if at in alike else min(alike, key=lambda height: abs(height - at))
