"""`byheart export`: marks out, in the form that another system reads."""

import argparse
import os
from pathlib import Path

from byheart.batch import EXPORTS
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.batch.persons import to_look_at
from byheart.cli.options import add_course, held_back, read_settings_again
from byheart.cli.students import NAMED, student_in
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, printable, say
from byheart.exports.formats import FORMATS, Format, format_named
from byheart.exports.marks import marks_of, told_of_lateness
from byheart.exports.wanted import Lacking, Told, Wanted

EXAMPLES = (
    "export csv graded/",
    'export canvas graded/ --into Grades.csv --column "Homework 1 (4711)" --dry-run',
    "export gradescope graded/ --student s123456 --to results/",
    "export feedback graded/ --for moodle",
    "export moodle graded/ --into Grades-Homework-1.csv --out-of 100",
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    listed = "; ".join(f"{each.name} ({each.text})" for each in FORMATS)
    parser.add_argument("format", metavar="FORMAT", choices=[each.name for each in FORMATS], help=listed)
    parser.add_argument("folder", metavar="DIR", type=Path, help="what `byheart grade` wrote into")
    parser.add_argument("--to", metavar="FOLDER", type=Path, help="where to write (default: exports/ in DIR)")
    parser.add_argument("--into", metavar="FILE", type=Path, help="the platform's own export: a copy of it is filled")
    parser.add_argument("--column", metavar="TITLE", default="", help='the column to fill, like "Homework 1 (4711)"')
    parser.add_argument(
        "--out-of", metavar="N", type=_maximum, help="scale the marks: who has all points gets N (default: as they are)"
    )
    parser.add_argument("--student", metavar="STUDENT", default="", help=f"one student alone: {NAMED}")
    parser.add_argument(
        "--for",
        dest="system",
        metavar="SYSTEM",
        default="",
        help="whose folders: plain, moodle or canvas (default: plain)",
    )
    add_course(parser)
    parser.add_argument("--dry-run", action="store_true", help="write nothing, and say what would be written")


def run(options: argparse.Namespace) -> int:
    """Write them; the exit code."""
    if not (options.folder / FILE).is_file():
        raise Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    chosen = format_named(options.format)
    assert chosen is not None
    _refuse_idle(chosen, options)
    with open_gradebook(options.folder) as gradebook:
        read_settings_again(gradebook, options.course)
        student = student_in(gradebook, options.student) if options.student else ""
        wanted = Wanted(
            to=options.to or options.folder / EXPORTS,
            into=options.into,
            column=options.column,
            out_of=options.out_of,
            only=student,
            dry=options.dry_run,
            system=options.system,
            environment=os.environ,
        )
        marks = marks_of(gradebook)
        try:
            told = chosen.export(marks, wanted)
        except Lacking as problem:
            raise Misused(str(problem)) from None
        told.said += told_of_lateness(each for each in marks if wanted.only in ("", each.student))
        told.said += held_back(gradebook)
        told.beware += to_look_at(gradebook)
    return _tell(told, wanted)


def _tell(told: Told, wanted: Wanted) -> int:
    say(*(printable(each, 1000) for each in told.said))
    for each in told.beware:
        complain(each)
    verb = "Would write" if wanted.dry else "Wrote"
    say(*(f"{verb} {path}" for path in told.files))
    return NOT_RIGHT if told.beware else DONE


# The options that not every format can do something with: the name in `Wanted`, and how they are said.
_SAID = {"into": "--into", "column": "--column", "out_of": "--out-of", "only": "--student", "system": "--for"}


def _refuse_idle(chosen: Format, options: argparse.Namespace) -> None:
    """An option that a format can do nothing with is refused, so that nobody thinks that it did something."""
    given = {
        "into": options.into,
        "column": options.column,
        "out_of": options.out_of,
        "only": options.student,
        "system": options.system,
    }
    for name, value in given.items():
        if value and name not in chosen.takes:
            raise Misused(f"{_SAID[name]} does nothing for {chosen.name}. Leave it out.")
    if "into" in chosen.takes and options.into is None:
        raise Misused(f"{chosen.name} fills a file of the platform's own. Export it there, and name it with --into.")


def _maximum(word: str) -> float:
    """A number of points above 0."""
    try:
        number = float(word)
    except ValueError:
        number = 0.0
    if not 0 < number < 1e9:
        raise argparse.ArgumentTypeError(f"it should be a number of points above 0; it is {word!r}")
    return number
