"""The texts of the ways to put an exercise, by the word after `--as`, and what a learner is to do with them.

What comes out differs from round to round and is the same for the same attempts: how many there were is the seed.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course, every_exercise
from byheart.curriculum.files import read_source
from byheart.curriculum.mistakes import Mistake
from byheart.curriculum.reference import Reference, reference_of
from byheart.curriculum.stubs import fresh_stub
from byheart.learner.marks import Mark, mark_in
from byheart.learner.variations import Variation, variations
from byheart.memory.attempts import Attempt
from byheart.practice.rungs.altered import Altered, Place
from byheart.practice.rungs.cloze import GAPS, Gap, cloze
from byheart.practice.rungs.ladder import step_for
from byheart.practice.rungs.ordering import ordering
from byheart.practice.rungs.solved import Solved, solved
from byheart.practice.rungs.weak import weakest

# After so many wrong lines no more are looked for.
_ENOUGH = 12


class Rung(Protocol):
    """A way to put an exercise. `form` is the word after `--as`. What the log keeps, `form_of` says of the text."""

    @property
    def form(self) -> str:
        """The word."""

    def text(self, course: Course, exercise: Exercise, attempts: Sequence[Attempt]) -> str:
        """The file that the learner is given, in place of the stub. Raises GraderFault where it can't be put so."""


@dataclass(frozen=True, slots=True)
class Cloze:
    """A complete file with gaps at the learner's weakest lines: as many as `gap` says, or else the ladder."""

    gap: Gap | None = None
    form: str = "cloze"

    def text(self, course: Course, exercise: Exercise, attempts: Sequence[Attempt]) -> str:
        """The file with its gaps."""
        solution = _solution(course, exercise)
        reference = reference_of(course)
        altered = Altered(reference, exercise.topic, solution) if reference is not None else None
        known = {each.id: each for each in _mistakes(reference)}
        order = weakest(solution, exercise.id, attempts, known, altered, _round(attempts, exercise))
        return cloze(solution, order, self.gap or _gap_for(attempts, exercise))


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of each function out of order, with wrong ones among them: the learner's own mistakes first."""

    form: str = "lines"

    def text(self, course: Course, exercise: Exercise, attempts: Sequence[Attempt]) -> str:
        """The file with its lines out of order."""
        solution = _solution(course, exercise)
        return ordering(solution, _wrong_lines(course, exercise, solution, attempts), _round(attempts, exercise))


@dataclass(frozen=True, slots=True)
class Varied:
    """The stub, varied: in another way each time."""

    form: str = "variation"

    def text(self, course: Course, exercise: Exercise, attempts: Sequence[Attempt]) -> str:
        """The varied stub."""
        stub = fresh_stub(course.folder, course.solutions, exercise.id, exercise.file)
        there = [each for each in variations(course, every_exercise(course)) if each.varies(exercise, stub)]
        if not there:
            raise GraderFault(f"{exercise.id} has no variations. Begin with its stub: `--as stub`.")
        own = [each for each in attempts if each.exercise == exercise.id and each.form.startswith(self.form)]
        return there[len({each.at.date() for each in own}) % len(there)].text(exercise, stub)


# By the word after --as. A rung is added here, and nowhere else.
RUNGS: dict[str, Rung] = {each.form: each for each in (Cloze(), Lines(), Varied())}


def to_do(text: str, course: Course) -> str:
    """What the learner is to do with this file, in a sentence or two; "" where it is a stub."""
    mark = mark_in(text)
    if mark is None:
        return ""
    if mark.form == "cloze":
        return "Write what is missing in the place of each ____."
    if mark.form == "lines":
        return "Move the lines between the marks until they are in order. Of two with the same letter, delete one."
    found = _variation(course, mark)
    return found.says or f"This time with {found.title}." if found is not None else ""


def _variation(course: Course, mark: Mark) -> Variation | None:
    return next((each for each in variations(course, every_exercise(course)) if each.id == mark.of), None)


def _solution(course: Course, exercise: Exercise) -> Solved:
    path = course.solution_of(exercise)
    if not path.is_file():
        raise GraderFault(
            f"{exercise.id} can only begin with its stub: {path} is missing, and the lines come from there."
        )
    return solved(read_source(path), str(path))


def _mistakes(reference: Reference | None) -> Sequence[Mistake]:
    return reference.mistakes() if reference is not None else ()


def _wrong_lines(course: Course, exercise: Exercise, solution: Solved, attempts: Sequence[Attempt]) -> list[Place]:
    """Lines with known mistakes in them: those that the learner made first, then some by chance."""
    reference = reference_of(course)
    if reference is None:
        return []
    made = {name for each in attempts for check in each.checks.values() for name in (check.mistake or "").split("+")}
    mistakes = list(_mistakes(reference))
    random.Random(f"{_round(attempts, exercise)} {exercise.id}").shuffle(mistakes)
    mistakes.sort(key=lambda each: (each.id not in made, each.module != exercise.topic))
    altered = Altered(reference, exercise.topic, solution)
    found: list[Place] = []
    for each in mistakes:
        found += [place for place in altered.places(each) if place.wrong]
        if len(found) >= _ENOUGH:
            break
    return found


def _round(attempts: Sequence[Attempt], exercise: Exercise) -> int:
    return sum(each.exercise == exercise.id for each in attempts)


def _gap_for(attempts: Sequence[Attempt], exercise: Exercise) -> Gap:
    """How much is missing: what the ladder says, or one line where it says nothing of gaps."""
    gap = step_for(attempts, exercise.id).partition(", ")[2]
    return next((each for each in GAPS if each == gap), "line")
