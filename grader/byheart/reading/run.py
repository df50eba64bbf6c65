"""Run a script in a jail, record it, and judge the recording.

This is the only module that connects the reading of free scripts with the jail. It never runs a script outside the
jail, and a recording that cannot be read gives the verdict `unjudged`, not a crash. Limits of time and size are set
below.
"""

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from byheart.asking.answer import Answer, Unreadable
from byheart.asking.question import Case
from byheart.curriculum.course import Course
from byheart.curriculum.known import hints_of
from byheart.jail.cell import Jail
from byheart.reading import evidence, words
from byheart.reading.catalogue import named
from byheart.reading.drawn import Otherwise, with_drawn
from byheart.reading.evidence import Array, Evidence
from byheart.reading.judge import judge
from byheart.reading.otherruns import Rerun, in_other_runs
from byheart.reading.reach import beyond
from byheart.reading.seen import TOO_MUCH, Reading, too_much
from byheart.reading.visible import not_as_shown
from byheart.reading.words import Feedback
from byheart.recorder.attention import SCALES

# Seconds of processor time: the longest recording, and what is added until the process is ended.
_LONGEST, _GRACE = 4.0, 4.0
_LARGEST = 200_000
# A recording may be forged, or have a form that nobody expected: then the script stays unjudged.
_ODD = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
# How far the data that functions are handed, which nobody calls, lie from the exercise's when they are others.
_OTHER = 0.3
# How many times sooner or later than at its scale a window may begin.
_SPREAD = 2.0


class Watched(Protocol):
    """A jail cell that can record a script."""

    def watch(self, file: str, data: Case, seconds: float) -> bytes | Answer:
        """The recording of this file as bytes, or the Answer that says how its process failed."""


class _WhileItAnswers:
    """A cell that doesn't run a script any more once a run took all its time, or ended its process.

    Each kind of run has one of its own: whoever hangs in one kind doesn't get out of the others.
    """

    def __init__(self, cell: Watched) -> None:
        self._cell = cell
        self._failed: Answer | None = None

    def watch(self, file: str, data: Case, seconds: float) -> bytes | Answer:
        """The recording, or how this run failed, or an earlier one."""
        if self._failed is not None:
            return self._failed
        seen = self._cell.watch(file, data, seconds)
        self._failed = seen if isinstance(seen, Answer) else None
        return seen


def read_script(jail: Jail, source: bytes, name: str, X: Array, y: Array, salt: str = "") -> Reading:
    """The reading of a script with this text, run as `name`. Raises GraderFault.

    X (n, inputs) and y (n, outputs) are passed to functions that the script defines and never calls. `salt` is what
    the places hang on at which it is watched, beside its text.
    """
    with jail.hold({name: source}) as cell:
        return read_held(cell, name, source, X, y, salt)


def places_for(source: bytes, salt: str) -> tuple[int, ...]:
    """After how many passes a training is watched again: the same for the same text, and known to nobody before."""
    drawn = hashlib.sha256(f"places {salt} ".encode() + source).digest()
    parts = [int.from_bytes(drawn[at : at + 8], "big") / 2**64 for at in range(0, 24, 8)]
    return tuple(round(scale / _SPREAD * _SPREAD ** (2 * part)) for scale, part in zip(SCALES, parts, strict=True))


def read_held(cell: Watched, name: str, source: bytes, X: Array, y: Array, salt: str = "") -> Reading:
    """The reading of the script that a cell holds under this name. Raises GraderFault."""
    if len(source) > _LARGEST:
        return Reading("unjudged", why=f"it has more than {_LARGEST:,} characters")
    if not source.strip():
        return Reading("unjudged", why="it is empty")
    if why := not_as_shown(source):
        return Reading("unjudged", why=why)
    if used := beyond(source):
        why = f"it uses {used}. A script may compute, print and draw, and nothing else"
        return Reading("unjudged", why=why)
    data = {"X": X, "y": y, "seconds": _LONGEST, "places": np.array(places_for(source, salt))}
    seen = cell.watch(name, Case("", data), _LONGEST + _GRACE)
    again: dict[tuple[bool, bool], Watched] = defaultdict(lambda: _WhileItAnswers(cell))
    if isinstance(seen, Answer):
        return Reading("unjudged", why=f"it couldn't be watched: {seen.complaint}")
    try:
        reading = judge(evidence.read(seen, source))
        draws = _WhileItAnswers(cell)
        reading = with_drawn(reading, lambda other: _again(draws, name, source, data, salt, other))
        seed = _drawn(f"data {salt}", source)
        return in_other_runs(
            reading, seed, lambda other: _in_another_run(again[_kind_of(other, source)], name, data, seed, other)
        )
    except Unreadable as problem:
        return Reading("unjudged", why=f"what was seen of it can't be read ({problem})")
    except TOO_MUCH as problem:
        return too_much(problem)
    except _ODD as problem:
        return Reading("unjudged", why=f"byheart failed while reading your script ({type(problem).__name__})")


def _kind_of(other: Rerun, source: bytes) -> tuple[bool, bool]:
    """Which kind of run this is: whether it is led far on, and whether its data are others."""
    return bool(other.ahead), other.text != source or bool(other.handed)


def _again(
    cell: Watched, name: str, source: bytes, data: Mapping[str, Any], salt: str, other: Otherwise
) -> Evidence | None:
    """What is seen of the script up to its first steps when it draws other numbers; None if nothing is."""
    number = 1 + _drawn(f"draws {salt} {other.time}", source)
    return _watched(cell, name, {**data, "other": np.array([number, other.rests, other.once, False])}, source)


def _in_another_run(cell: Watched, name: str, data: Mapping[str, Any], seed: int, other: Rerun) -> Reading | None:
    """The reading of the script in a run of another kind; None if nothing is seen of it, or it can't be read."""
    given = {**data, "text": other.text.decode("latin-1"), "other": np.array([0, False, other.once, other.ahead])}
    random = np.random.RandomState(seed)
    for each in other.handed:
        given[each] = data[each] + random.uniform(-_OTHER, _OTHER, data[each].shape)
    seen = _watched(cell, name, given, other.text)
    try:
        return judge(replace(seen, meant=other.loss), again=True) if seen is not None else None
    except (*_ODD, *TOO_MUCH):
        return None


def _drawn(what: str, source: bytes) -> int:
    return int.from_bytes(hashlib.sha256(f"{what} ".encode() + source).digest()[:3])


def _watched(cell: Watched, name: str, data: Mapping[str, Any], source: bytes) -> Evidence | None:
    seen = cell.watch(name, Case("", data), _LONGEST + _GRACE)
    if isinstance(seen, Answer):
        return None
    try:
        return evidence.read(seen, source)
    except Unreadable:
        return None


def feedback_on(
    script: Path, course: Course, confined: bool, give_up: bool, answer: Path | None, source: bytes | None = None
) -> Feedback:
    """The feedback on this script; once it is right or given up, with the lines of `answer` beside it.

    `source` is its text, if that isn't the file's own, as of a notebook. Raises GraderFault, OSError.
    """
    source = script.read_bytes() if source is None else source
    X, y = course.samples()
    hints = hints_of(course)
    with Jail((), confined) as jail:
        reading = named(read_script(jail, source, script.name, X, y, course.salt), course)
        feedback = words.feedback_on(script.name, source, reading, hints)
        if (give_up or feedback.reading.verdict == "right") and answer is not None and answer.is_file():
            ours = answer.read_bytes()
            theirs = words.feedback_on(
                answer.name, ours, read_script(jail, ours, answer.name, X, y, course.salt), hints
            )
            beside = words.side_by_side(feedback, theirs)
            feedback = replace(feedback, beside=beside, ours=f"the {answer.stem.replace('_', ' ')}")
    return feedback
