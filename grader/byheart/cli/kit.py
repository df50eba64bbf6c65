"""`byheart kit`: write a student's kit, as a folder and as a zip. Nothing that is there is written over."""

import argparse
import functools
import shutil
import sys
import tempfile
from pathlib import Path

from byheart.cli.computing import Computing
from byheart.cli.options import add_course, course_folder
from byheart.cli.words import DONE, Misused, complain, say
from byheart.curriculum.course import read_course
from byheart.kits.packed import packed
from byheart.kits.student import write_kit

EXAMPLES = ("kit handout", "kit handout --course my-course/")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="where to put this kit; DIR.zip holds the same")
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write it, and say what to do with it; the exit code."""
    folder: Path = options.folder
    if folder.resolve() == Path.cwd():
        raise Misused("a kit is a folder of its own. Name a new one: byheart kit handout.")
    archive = folder.parent / f"{folder.resolve().name}.zip"
    if archive.exists() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        there = archive if archive.exists() else folder
        raise Misused(f"{there} is there already, and a kit is written over nothing. Name another folder.")
    course = read_course(course_folder(options))
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".kit-") as scratch:
        made = Path(scratch) / folder.resolve().name
        told = write_kit(course, made, functools.partial(Computing(sys.stderr), "mistakes"))
        archive.write_bytes(packed(_files(made)))
        if folder.is_dir():
            folder.rmdir()
        shutil.move(made, folder)
    for each in told:
        complain(f"{each}. It was left as it is: see whether learners may read that.")
    say(f"{course.title}: the student kit is in {folder}, and the same in {archive}.")
    say(
        "It asks with the open seeds, and holds no reference and no solutions. Hand out the zip: its README says how to"
    )
    say("begin. What learners hand in is graded here, with `byheart grade`.")
    return DONE


def _files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder.parent).as_posix(): path.read_bytes() for path in paths}
