"""`byheart report`: write every page again, from the gradebook, or show what one student gets."""

import argparse
import webbrowser
from pathlib import Path

from byheart import batch
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.cli.options import add_course, held_back, read_settings_again
from byheart.cli.students import graded_in
from byheart.cli.words import DONE, Misused, counted, printable, say

EXAMPLES = ("report graded/", "report graded/ --as s123456", "report graded/ --as s123456 --open")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="what `byheart grade` wrote into")
    parser.add_argument(
        "--as", dest="student", metavar="STUDENT", default="", help="write this student's pages, and name them"
    )
    parser.add_argument("--open", action="store_true", help="with --as: show the page in a browser")
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write them; the exit code."""
    if not (options.folder / FILE).is_file():
        raise Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    if options.open and not options.student:
        raise Misused("--open shows one student's page: name the student with --as.")
    with open_gradebook(options.folder) as gradebook:
        read_settings_again(gradebook, options.course)
        batch.clear_scraps(options.folder)
        if options.student:
            return _as_student(options.folder, gradebook, graded_in(gradebook, options.student), options.open)
        batch.publish_all(options.folder, gradebook)
        students = sum(1 for _ in gradebook.students())
        held = held_back(gradebook)
    say(f"{counted(students, 'page')} written again.", *held, f"The class page: {options.folder / batch.INDEX}")
    return DONE


def _as_student(folder: Path, gradebook: Gradebook, student: str, in_browser: bool) -> int:
    """Write this student's pages, and name what they get: these files, and nothing else."""
    pages = batch.pages_of(gradebook, student)
    (folder / batch.STUDENTS).mkdir(exist_ok=True)
    batch.write_pages(folder, pages)
    paths = [folder / batch.STUDENTS / name for name in pages]
    say(*(f"{printable(student)} gets {path}" for path in paths), *held_back(gradebook))
    if in_browser:
        webbrowser.open(paths[0].resolve().as_uri())
    return DONE
