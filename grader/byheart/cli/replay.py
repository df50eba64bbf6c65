"""`byheart replay`: grade a submission again as it was graded, and say whether the marks are the same."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from byheart import batch
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.late import COURSE
from byheart.batch.replay import Replayed, handed_in_again, kept_submission, replayed, setup_as_graded
from byheart.cli.computing import Computing
from byheart.cli.moved import as_words
from byheart.cli.options import add_course, course_folder, refuse_without_walls
from byheart.cli.students import NAMED, graded_in
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, counted, printable, say

EXAMPLES = ("replay graded/ s123456", "replay graded/ s123456 --submissions hand-in.zip")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("gradebook", metavar="GRADEBOOK", type=Path, help="what `byheart grade` wrote into")
    parser.add_argument("student", metavar="STUDENT", help=NAMED)
    parser.add_argument(
        "--submissions",
        metavar="FOLDER",
        type=Path,
        help="what was graded: needed where more was handed in than the files that were graded",
    )
    add_course(parser)
    parser.add_argument("--unconfined", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Grade it again; the exit code."""
    folder = options.gradebook if options.gradebook.is_dir() else options.gradebook.parent
    if not (folder / FILE).is_file() or (options.gradebook.is_file() and options.gradebook.name != FILE):
        raise Misused(f"{options.gradebook} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    refuse_without_walls(options.unconfined)
    with open_gradebook(folder) as gradebook:
        student = graded_in(gradebook, options.student)
        before = gradebook.judged(student)
        setup = setup_as_graded(gradebook, _course(gradebook, options), not options.unconfined)
        words = gradebook.words_on(student)
    tell = Computing(sys.stderr)
    paper = batch.paper_of(setup, tell)
    tell.done()
    if options.submissions:
        submission = handed_in_again(options.submissions, paper, before)
    elif (kept := kept_submission(before)) is not None:
        submission = kept
    else:
        raise Misused(
            f"more was handed in than the files that were graded, and the gradebook keeps only these. Name what was"
            f" graded: byheart replay {options.gradebook} {printable(options.student)} --submissions FOLDER"
        )
    result = replayed(submission, before, paper, setup)
    say(*_said(result))
    if words:
        say("What a person gave or wrote for it stands as it is, and isn't in these marks.")
    for each in result.other:
        complain(f"{each}.")
    return NOT_RIGHT if result.moved else DONE


def _course(gradebook: Gradebook, options: argparse.Namespace) -> Path:
    """The course that is named, or else the one that it was graded with."""
    kept = Path(gradebook.fact(COURSE, ""))
    return kept if options.course is None and kept.is_absolute() and kept.is_dir() else course_folder(options)


def _said(result: Replayed) -> Iterator[str]:
    name, total = printable(result.before.student), result.now.total
    how = "with the same secret seed" if result.now.receipt.secret_seeds else "with the open seeds only, as then"
    marks = " ".join(filter(None, total.shown))
    if not result.moved:
        yield f"{name}: graded again {how}: {marks}. All {counted(total.asked, 'mark')} are the same."
        return
    yield f"{name}: graded again {how}: {marks}. {counted(len(result.moved), 'mark')} of {total.asked} changed:"
    yield from as_words(result.moved)
