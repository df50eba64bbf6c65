"""`byheart pictures`: a course's pictures again, from its reference, with their words in the exercises' pages.

A picture that only a last digit would change stays as it is.
"""

import argparse

from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, Misused, complain, counted, say
from byheart.curriculum.course import every_exercise, read_course
from byheart.curriculum.files import read_source
from byheart.learner.drawing import pages_drawn
from byheart.pictures.folder import shown

EXAMPLES = ("pictures", "pictures --course my-course/")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    add_own_course(parser)


def run(options: argparse.Namespace) -> int:
    """Draw them; the exit code."""
    course = read_course(own_course_folder(options))
    if course.answers != course.folder:
        raise Misused(f"{course.answers} is a learner's workspace. `byheart draw TOPIC` draws your own functions.")
    count = 0
    for exercise in every_exercise(course):
        made = pages_drawn(course, exercise)
        count += sum(path.suffix == ".svg" for path, _, _ in made)
        for path, text, is_current in made:
            if is_current:
                continue
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            say(f"{path}: written")
        page = exercise.folder / "README.md"
        there = shown(read_source(page)) if page.is_file() else []
        for name in (path.stem for path, _, _ in made if path.suffix == ".svg" and path.stem not in there):
            complain(f"{page} doesn't show {name}. Write ![](pictures/{name}.svg) there; the words come from here.")
    say(f"{counted(count, 'picture')} checked.")
    return DONE
