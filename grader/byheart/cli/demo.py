"""`byheart demo`: make the course's sample class, and grade it."""

import argparse
import tempfile
from pathlib import Path

from byheart.batch import Setup
from byheart.cli.grading import grade_class
from byheart.cli.options import add_course, add_jobs, at_once, course_folder, refuse_without_walls
from byheart.cli.order import Order
from byheart.cli.words import say
from byheart.curriculum import sample_class
from byheart.curriculum.course import read_course

EXAMPLES = ("demo", "demo --out demo/")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("--out", metavar="DIR", type=Path, help="where to put it (default: a new temporary folder)")
    add_jobs(parser)
    add_course(parser)
    parser.add_argument("--unconfined", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Make it and grade it; the exit code."""
    refuse_without_walls(options.unconfined)
    folder = options.out or Path(tempfile.mkdtemp(prefix="byheart-demo-"))
    course = course_folder(options)
    students = sample_class.make_class(folder / "submissions", read_course(course))
    say(
        f"A class of {len(students)} in {folder / 'submissions'}, where some submissions attack the grader. Grading it:"
    )
    setup = Setup(course, confined=not options.unconfined, seconds=sample_class.SECONDS)
    return grade_class(Order(folder / "graded", folder / "submissions", setup, at_once(options.jobs)))
