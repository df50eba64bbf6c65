"""`byheart stubs`: write a course's stubs, and keep what a learner wrote unless told otherwise."""

import argparse

from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, Misused, counted, say
from byheart.curriculum.course import read_course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import is_bare, is_written, stubs

EXAMPLES = ("stubs", "stubs --course my-course/", "stubs --overwrite")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help="replace every file that differs from its new stub, even if somebody wrote in it",
    )
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
        there = read_source(place) if place.is_file() else ""
        if there == text:
            continue
        if not options.overwrite and is_written(there, text) and not is_bare(there):
            say(f"{place}: kept. It differs from the new stub; if nobody's work is in it, --overwrite replaces it")
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
        say(f"{place}: written")
    say(f"{counted(len(made), 'stub')} checked.")
    return DONE
