"""`byheart practice`: what is due and why, and the log of what was tried, out of this machine and into another."""

import argparse
import shutil
import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, complain, counted, say
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.memory.clock import day_of
from byheart.memory.log import Log, where
from byheart.memory.rating import reviews
from byheart.memory.schedule import Standing, due, next_up, standings
from byheart.memory.skills import skills_of

EXAMPLES = ("practice --due", "practice --export attempts.json", "practice --import attempts.json")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    one = parser.add_mutually_exclusive_group(required=True)
    one.add_argument("--due", action="store_true", help="say which skills are due, and why")
    one.add_argument("--export", metavar="FILE", type=Path, help="write all that was logged into a new JSON file")
    one.add_argument(
        "--import",
        metavar="FILE",
        type=Path,
        dest="taken",
        help="add what another machine exported; what is there already is skipped",
    )
    add_own_course(parser)


def run(options: argparse.Namespace) -> int:
    """Do one of these; the exit code."""
    log = Log(where(), complain)
    if options.export is not None:
        count = log.export(options.export)
        say(f"{counted(count, 'attempt')} of {log.path} {'is' if count == 1 else 'are'} in {options.export}.")
        return DONE
    if options.taken is not None:
        added, known = log.take_in(options.taken)
        say(
            f"{counted(added, 'attempt')} added to {log.path}; {known} {'was' if known == 1 else 'were'} there already."
        )
        return DONE
    course = read_course(own_course_folder(options))
    say(*what_is_due(course, log, shutil.get_terminal_size().columns))
    return DONE


def what_is_due(course: Course, log: Log, width: int) -> Iterator[str]:
    """The skills by when they are due, each with why; then what comes next, and where all this is kept."""
    skills = skills_of(course, read_exercises(course))
    now = log.clock()
    all_ = standings(reviews(log.attempts(course.title), skills), skills, now)
    today = due(all_, now)
    later = sorted((each for each in all_ if each.due is not None and each not in today), key=lambda each: each.day)
    yield from _listed("due today", today, now, width)
    yield from _listed("later", later, now, width)
    yield from _listed("never tried", [each for each in all_ if each.due is None], now, width)
    if following := next_up(all_, skills, now):
        yield f"next: {following.skill.title}, in {following.exercise} ({following.why})"
    yield f"From your attempts in {log.path}. Nothing of them leaves this machine."


def _listed(title: str, own: Sequence[Standing], now: datetime, width: int) -> Iterator[str]:
    if not own:
        return
    yield title
    if own[0].due is None:
        yield from _folded(", ".join(each.skill.title for each in own), width)
    else:
        column = max(len(each.skill.title) for each in own) + 2
        for each in own:
            yield f"  {each.skill.title:<{column}}{each.why}{_when(each, now)}"
    yield ""


def _when(standing: Standing, now: datetime) -> str:
    """When it is due, where that isn't today."""
    days = (standing.day - day_of(now)).days
    return "" if days <= 0 else "; due tomorrow" if days == 1 else f"; due in {days} days"


def _folded(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
