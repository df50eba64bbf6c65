"""`byheart report`: write every page again, from the gradebook."""

import argparse
from pathlib import Path

from byheart import batch
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.cli.options import add_course, read_settings_again
from byheart.cli.words import DONE, Misused, counted, say

EXAMPLES = ("report graded/",)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="what `byheart grade` wrote into")
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write them; the exit code."""
    if not (options.folder / FILE).is_file():
        raise Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    with open_gradebook(options.folder) as gradebook:
        read_settings_again(gradebook, options.course)
        batch.clear_scraps(options.folder)
        batch.publish_all(options.folder, gradebook)
        students = sum(1 for _ in gradebook.students())
    say(f"{counted(students, 'page')} written again.", f"The class page: {options.folder / batch.INDEX}")
    return DONE
