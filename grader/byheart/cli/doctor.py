"""`byheart doctor`: try each wall of the jail here."""

import argparse

from byheart.cli.options import add_course, course_folder
from byheart.cli.words import DONE, NOT_RIGHT, say
from byheart.curriculum.course import read_course
from byheart.curriculum.reference import reference_of
from byheart.jail import doctor

EXAMPLES = ("doctor",)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Try them, and say what held; the exit code."""
    reference = reference_of(read_course(course_folder(options)))
    secret = reference.files()[0] if reference is not None else None
    walls = doctor.examine(secret=secret)
    for wall in walls:
        word = "holds " if wall.holds else "weaker" if wall.warns else "BROKEN"
        say(f"{word}  {wall.name}{_detail(wall)}")
        if not wall.holds:
            say(f"        {wall.mend}")
    broken = sum(not wall.holds and not wall.warns for wall in walls)
    weaker = sum(not wall.holds and wall.warns for wall in walls)
    if weaker:
        say(f"{weaker} of {len(walls)} are extra walls that this machine doesn't have. Grading is safe without them.")
    say(f"{broken} of {len(walls)} walls don't hold." if broken else f"All {len(walls) - weaker} walls hold.")
    return NOT_RIGHT if broken else DONE


def _detail(wall: doctor.Wall) -> str:
    """What the attempt did. Where the wall held, an error is what should happen: only its kind is shown."""
    if not wall.holds:
        return f": {wall.detail}"
    return f" (tried: {wall.detail.partition(':')[0]})" if wall.detail else ""
