"""What a course's reference answers, right and with mistakes in it, as files to hand on.

These are numbers, names, and the words that a learner is told: nobody can read from them how a function is written.
They are made for the open seeds, so a kit, which has them in the place of a reference, asks with those alone. Each says
in `made_from` what made it.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from byheart.asking.exercise import Exercise
from byheart.curriculum import known
from byheart.curriculum.course import Course
from byheart.curriculum.reference import reference_for
from byheart.expecting import key as keys
from byheart.expecting.fingerprint import OTHERS, OWN, Fingerprints, origin
from byheart.expecting.fingerprint import shelf_for as shelf_of_mistakes
from byheart.expecting.shelf import Shelf, Tell, in_silence, made_from
from byheart.judging.known import knowledge_for
from byheart.practice import predict

Table = tuple[Shelf[Any], Any, Mapping[str, str]]


def write_tables(course: Course, exercises: tuple[Exercise, ...], folder: Path, tell: Tell = in_silence) -> None:
    """Write into this folder what a student's kit has in the place of a reference. Raises GraderFault.

    What isn't computed yet is, and that is told.
    """
    opened = course.opened
    mistakes = reference_for(opened).mistakes()
    folder.mkdir(parents=True, exist_ok=True)
    for shelf, thing, made in _tables(opened, exercises, tell):
        shelf.store(thing, shelf.table(folder), made, small=True)
    (folder / known.FILE).write_text(known.written(mistakes), encoding="utf-8", newline="\n")
    for exercise in exercises:
        if experiment := predict.experiment_of(opened, exercise):
            text = predict.written(experiment)
            predict.table_for(folder, exercise).write_text(text, encoding="utf-8", newline="\n")
    for path in folder.iterdir():
        path.chmod(0o644)


def keep_tables(course: Course, exercises: tuple[Exercise, ...], elsewhere: Course, tell: Tell = in_silence) -> None:
    """Keep the same for a copy of this course, which needn't compute it again. Raises GraderFault."""
    for shelf, thing, made in _tables(course.opened, exercises, tell):
        shelf.store(thing, shelf.path(elsewhere, made), made, small=True)


def _tables(course: Course, exercises: tuple[Exercise, ...], tell: Tell) -> Iterator[Table]:
    """Each thing with its shelf, and what made it."""
    prints = knowledge_for(course, exercises, tell).fingerprints
    for exercise in exercises:
        if exercise.is_page:
            continue
        yield keys.shelf_for(exercise), keys.key_for(course, (exercise,)), made_from(course, (exercise,))
        made = origin(course, (exercise,))
        for question in exercise.questions:
            own = prints.own(question.id)
            for kind, part in ((OWN, own), (OTHERS, prints[question.id][len(own) :])):
                yield shelf_of_mistakes(kind, question), Fingerprints({question.id: part}), made
