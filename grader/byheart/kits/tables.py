"""What a kit carries in the place of a reference: the answer key, and what each known mistake answers.

These are numbers, names, and the words that a learner is told: nobody can read from them how a function is written.
They are made for the open seeds, so a kit asks with those alone. Each says in `made_from` what made it.
"""

from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.curriculum import known
from byheart.curriculum.course import Course
from byheart.curriculum.reference import reference_for
from byheart.expecting import key as keys
from byheart.expecting.fingerprint import OTHERS, OWN, Fingerprints, origin
from byheart.expecting.fingerprint import shelf_for as shelf_of_mistakes
from byheart.expecting.shelf import Tell, in_silence
from byheart.judging.diagnose import knowledge_for
from byheart.practice import predict


def write_tables(course: Course, exercises: tuple[Exercise, ...], folder: Path, tell: Tell = in_silence) -> None:
    """Write them all into this folder. What isn't computed yet is, and that is told. Raises GraderFault."""
    opened = course.opened
    mistakes = reference_for(opened).mistakes()
    asked = tuple(each for each in exercises if not each.is_page)
    prints = knowledge_for(opened, exercises, tell).fingerprints
    folder.mkdir(parents=True, exist_ok=True)
    (folder / known.FILE).write_text(known.written(mistakes), encoding="utf-8", newline="\n")
    for exercise in exercises:
        if experiment := predict.experiment_of(opened, exercise):
            text = predict.written(experiment)
            predict.table_for(folder, exercise).write_text(text, encoding="utf-8", newline="\n")
    for exercise in asked:
        made = origin(opened, (exercise,))
        shelf = keys.shelf_for(exercise)
        shelf.store(keys.key_for(opened, (exercise,)), shelf.table(folder), made, small=True)
        for question in exercise.questions:
            own = prints.own(question.id)
            for kind, part in ((OWN, own), (OTHERS, prints[question.id][len(own) :])):
                place = shelf_of_mistakes(kind, question)
                place.store(Fingerprints({question.id: part}), place.table(folder), made, small=True)
