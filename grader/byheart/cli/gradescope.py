"""`byheart gradescope`: write an autograder for Gradescope, as a zip. Nothing that is there is written over."""

import argparse
import functools
import sys
from pathlib import Path

from byheart.cli.computing import Computing
from byheart.cli.options import add_course, add_only, course_folder
from byheart.cli.words import DONE, Misused, say
from byheart.curriculum.course import read_course
from byheart.kits.gradescope import autograder

EXAMPLES = ("gradescope autograder.zip", "gradescope autograder.zip --only TOPIC --wheels packages/")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("archive", metavar="ZIP", type=Path, help="where to put the zip")
    add_only(parser)
    parser.add_argument(
        "--wheels", metavar="DIR", type=Path, help="packages to put in, so that the container needs no package index"
    )
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write it, and say what to do with it; the exit code."""
    archive: Path = options.archive
    if archive.exists():
        raise Misused(f"{archive} is there already, and is not written over. Name another file.")
    course = read_course(course_folder(options))
    tell = functools.partial(Computing(sys.stderr), "mistakes")
    content = autograder(course, options.only, options.wheels, tell)
    archive.parent.mkdir(parents=True, exist_ok=True)
    archive.touch(0o600, exist_ok=False)
    archive.write_bytes(content)
    say(f"{course.title}: the autograder is {archive}. Upload it to the assignment, under Configure Autograder.")
    say("It holds the reference, the solutions and a secret seed: show it to nobody, and keep it.")
    return DONE
