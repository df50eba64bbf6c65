"""`byheart nbgrader`: a course as a course folder of nbgrader. Nothing that is there is written over."""

import argparse
import functools
import sys
from pathlib import Path

from byheart.cli.computing import Computing
from byheart.cli.options import add_course, course_folder
from byheart.cli.words import DONE, Misused, counted, say
from byheart.curriculum.course import read_course
from byheart.notebooks.folder import CONFIG, files

EXAMPLES = ("nbgrader my-class/", "nbgrader my-class/ --course my-course/", "nbgrader my-class/ --overwrite")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="nbgrader's course folder; it is made if need be")
    add_course(parser)
    parser.add_argument("--overwrite", action="store_true", help="write a file again that is there and differs")


def run(options: argparse.Namespace) -> int:
    """Write what isn't there, and say what to do next; the exit code."""
    folder: Path = options.folder
    if folder.exists() and not folder.is_dir():
        raise Misused(f"{folder} is a file. Name a folder.")
    course = read_course(course_folder(options))
    made = files(read_course(course.folder), functools.partial(Computing(sys.stderr), "mistakes"))
    written = sum(_write(folder / name, content, options.overwrite) for name, content in made.items())
    notebooks = [name.split("/")[1] for name in made if name.endswith(".ipynb")]
    say(f"{counted(len(notebooks), 'notebook')} in {folder / 'source'}, {counted(written, 'file')} written. Next:", "")
    say(f"  cd {folder}", f"  nbgrader generate_assignment {notebooks[0]}", "")
    say(f"Then release/{notebooks[0]} is what students get. {folder / CONFIG} has nbgrader's settings.")
    return DONE


def _write(path: Path, content: bytes, overwrite: bool) -> bool:
    """Whether it was written: what is there and differs is kept, unless it is to be replaced."""
    there = path.read_bytes() if path.is_file() else None
    if there == content:
        return False
    if there is not None and not overwrite:
        say(f"{path}: kept. It differs from what is made now; --overwrite writes it again")
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True
