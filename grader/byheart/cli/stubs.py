"""`byheart stubs`: write a course's stubs, and keep what a learner wrote unless told otherwise."""

import argparse

from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, Misused, counted, say
from byheart.curriculum.course import read_course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import is_written, stubs

EXAMPLES = ("stubs", "stubs --course my-course/", "stubs --overwrite")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("--overwrite", action="store_true", help="replace files in which somebody wrote, too")
    add_own_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write them; the exit code."""
    course = read_course(own_course_folder(options))
    if course.answers != course.folder:
        raise Misused(f"{course.answers} is a learner's workspace. `byheart again TOPIC` gives an empty stub there.")
    made = list(stubs(course.solutions, course.folder))
    if not made:
        raise Misused(f"{course.solutions} holds no solutions, and stubs are made from those.")
    for place, text in made:
        if place.is_file() and read_source(place) == text:
            continue
        if place.is_file() and not options.overwrite and is_written(read_source(place), text):
            say(f"{place}: kept, somebody wrote in it (--overwrite replaces it)")
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
        say(f"{place}: written")
    say(f"{counted(len(made), 'stub')} looked at.")
    return DONE
