"""`byheart insight`: what a class shows its teacher, as a page and as JSON.

With --practice it is about what was practised: see `forgetting`.
"""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.late import COURSE
from byheart.batch.publication import INSIGHT, INSIGHT_SHARED, write_text
from byheart.cli.options import add_course, add_jobs, at_once, course_folder
from byheart.cli.words import DONE, Misused, complain, printable, say
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.curriculum.known import mistakes_of

if TYPE_CHECKING:
    from byheart.insight.worth import Worth

EXAMPLES = (
    "insight graded/",
    "insight graded/ --since 2026-11-16",
    "insight graded/ --shared",
    "insight graded/ --mutants",
    "insight --practice",
    "insight --practice exports/ --out graded/",
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", type=Path, nargs="?", help="what `byheart grade` wrote into")
    parser.add_argument(
        "--since", metavar="DATE", type=_date, help="compare mistakes before and after this date, like 2026-11-16"
    )
    parser.add_argument(
        "--shared", action="store_true", help="write a copy to share: nobody is named, and counts under five are hidden"
    )
    parser.add_argument(
        "--mutants",
        action="store_true",
        help="also try small changes to the solutions, and say how many of them only one question notices: a minute",
    )
    text = (
        "instead, show how often skills were recalled after which time, and whether the schedule said so: from exports"
        " (`byheart practice --export`) or folders of them; without FILE, from your own log"
    )
    parser.add_argument("--practice", metavar="FILE", type=Path, nargs="*", help=text)
    parser.add_argument("--out", metavar="OUT", type=Path, help="with --practice: where to write (default: here)")
    add_jobs(parser)
    add_course(parser)


def run(options: argparse.Namespace) -> int:
    """Write the page and the JSON, and say what stands out; the exit code."""
    _check(options)
    if options.practice is not None:
        from byheart.cli.forgetting import write_practice

        return write_practice(options)
    from byheart.insight.page import insight_html  # SciPy comes with it, and isn't needed to read the options
    from byheart.insight.shared import shareable
    from byheart.insight.told import stands_out
    from byheart.insight.whole import as_json, insight_of

    if not (options.folder / FILE).is_file():
        raise Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    with open_gradebook(options.folder) as gradebook:
        words, worth = _of_course(gradebook, options)
        insight = insight_of(gradebook, words, worth, options.since)
    if not insight.exercises:
        raise Misused(f"{options.folder / FILE} has nobody's marks yet. Grade into it first.")
    insight = shareable(insight) if options.shared else insight
    name = INSIGHT_SHARED if options.shared else INSIGHT
    write_text(options.folder / f"{name}.html", insight_html(insight))
    write_text(options.folder / f"{name}.json", as_json(insight))
    say(*(printable(each, 1000) for each in stands_out(insight) or ["Nothing stands out that chance can't explain."]))
    say(f"The page: {options.folder / name}.html", f"The same as JSON: {options.folder / name}.json")
    return DONE


def _check(options: argparse.Namespace) -> None:
    """Raise Misused where the words don't say one thing: a gradebook, or practice."""
    if options.practice is None:
        if options.folder is None:
            raise Misused("name the folder that `byheart grade` wrote into, or say --practice.")
        if options.out is not None:
            raise Misused("--out is for --practice. Of a gradebook, the page is written beside it.")
    elif options.folder is not None:
        raise Misused(
            f"{options.folder} is a gradebook's place. Name exports right behind --practice, or leave it out."
        )
    elif options.since is not None or options.mutants:
        raise Misused("--since and --mutants are about a gradebook, and not for --practice.")


def _of_course(gradebook: Gradebook, options: argparse.Namespace) -> tuple[dict[str, str], "Worth"]:
    """What the course knows: each mistake in words, and what only one question catches; nothing where it is away."""
    from byheart.insight.worth import NOT_KNOWN, Worth, mutants_only_by_one, only_by_one

    try:
        course = _course(gradebook, options)
        exercises = _graded(course, gradebook)
        words = {each.id: each.misconception for each in mistakes_of(course)}
        worth = Worth(only_by_one(course, exercises))
        if options.mutants:
            complain("trying small changes to the solutions; that takes a minute or two.")
            worth = Worth(worth.mistakes, *mutants_only_by_one(course, exercises, at_once(options.jobs)))
    except GraderFault as problem:
        complain(f"{problem} Without the course, the page has no words for mistakes.")
        return {}, NOT_KNOWN
    return words, worth


def _course(gradebook: Gradebook, options: argparse.Namespace) -> Course:
    """The course that is named, or else the one that it was graded with."""
    kept = Path(gradebook.fact(COURSE, ""))
    graded = options.course is None and kept.is_absolute() and kept.is_dir()
    return read_course(kept if graded else course_folder(options))


def _graded(course: Course, gradebook: Gradebook) -> tuple[Exercise, ...]:
    """The exercises that this gradebook is about."""
    only = gradebook.fact("only", "")
    exercises = read_exercises(course, [only] if only else [])
    return tuple(each for each in exercises if only in ("", each.topic))


def _date(word: str) -> datetime:
    """A day, or a moment; without a zone it is this computer's."""
    try:
        return datetime.fromisoformat(word).astimezone()
    except ValueError:
        said = "it should be a date like 2026-11-16, or with a time and a zone"
        raise argparse.ArgumentTypeError(f"{said}; it is {word!r}") from None
