"""`byheart export`: marks out, in the form that another system reads."""

import argparse
from pathlib import Path

from byheart.batch.gradebook import FILE, open_gradebook
from byheart.batch.persons import to_look_at
from byheart.cli.options import add_course, read_settings_again
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, printable, say
from byheart.exports.formats import FORMATS, Format, format_named
from byheart.exports.marks import marks_of, told_of_lateness
from byheart.exports.wanted import Told, Wanted

EXAMPLES = ("export csv graded/",)

_TO = "exports"  # the folder beside the gradebook that is written into


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    listed = "; ".join(f"{each.name} ({each.text})" for each in FORMATS)
    parser.add_argument("format", metavar="FORMAT", choices=[each.name for each in FORMATS], help=listed)
    parser.add_argument("folder", metavar="DIR", type=Path, help="what `byheart grade` wrote into")
    parser.add_argument("--to", metavar="FOLDER", type=Path, help="where to write (default: exports/ in DIR)")
    parser.add_argument(
        "--out-of", metavar="N", type=_maximum, help="scale the marks: who has all points gets N (default: as they are)"
    )
    parser.add_argument("--student", metavar="STUDENT", default="", help="one student alone, as named in results.json")
    add_course(parser)
    parser.add_argument("--dry-run", action="store_true", help="write nothing, and say what would be written")


def run(options: argparse.Namespace) -> int:
    """Write them; the exit code."""
    if not (options.folder / FILE).is_file():
        raise Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    chosen = format_named(options.format)
    assert chosen is not None
    _refuse_idle(chosen, options)
    wanted = Wanted(
        to=options.to or options.folder / _TO, out_of=options.out_of, only=options.student, dry=options.dry_run
    )
    with open_gradebook(options.folder) as gradebook:
        read_settings_again(gradebook, options.course)
        if options.student and options.student not in gradebook.everybody():
            raise Misused(f"{gradebook.path} has nothing of {printable(options.student)}.")
        marks = marks_of(gradebook)
        told = chosen.export(marks, wanted)
        told.said += told_of_lateness(each for each in marks if wanted.only in ("", each.student))
        told.beware += to_look_at(gradebook)
    return _tell(told, wanted)


def _tell(told: Told, wanted: Wanted) -> int:
    say(*(printable(each, 1000) for each in told.said))
    for each in told.beware:
        complain(each)
    verb = "Would write" if wanted.dry else "Wrote"
    say(*(f"{verb} {path}" for path in told.files))
    return NOT_RIGHT if told.beware else DONE


def _refuse_idle(chosen: Format, options: argparse.Namespace) -> None:
    """An option that a format can do nothing with is refused, so that nobody thinks that it did something."""
    given = {"out_of": options.out_of is not None, "only": bool(options.student)}
    for name in given:
        if given[name] and name not in chosen.takes:
            word = {"out_of": "--out-of", "only": "--student"}[name]
            raise Misused(f"{word} does nothing for {chosen.name}. Leave it out.")


def _maximum(word: str) -> float:
    """A number of points above 0."""
    try:
        number = float(word)
    except ValueError:
        number = 0.0
    if not 0 < number < 1e9:
        raise argparse.ArgumentTypeError(f"it should be a number of points above 0; it is {word!r}")
    return number
