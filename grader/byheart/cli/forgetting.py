"""`byheart insight --practice`: how often skills were recalled after which time, and whether the schedule said so."""

import argparse
from pathlib import Path

from byheart.batch.publication import FORGETTING, FORGETTING_SHARED, write_text
from byheart.cli.options import course_folder
from byheart.cli.words import DONE, Misused, complain, printable, say
from byheart.curriculum.course import Course, every_exercise, read_course
from byheart.insight.figures import FEWEST
from byheart.insight.forgetting import LEAST, forgetting_of
from byheart.insight.forgetting_page import forgetting_html
from byheart.insight.practised import Practised, files_in, practised_by, practised_in
from byheart.insight.told import forgetting_stands_out
from byheart.insight.whole import forgetting_as_json
from byheart.memory.log import Log, where
from byheart.memory.skills import skills_of


def write_practice(options: argparse.Namespace) -> int:
    """Write the page and the JSON, and say what stands out; the exit code."""
    course = read_course(course_folder(options))
    practised = _handed_in(course, options.practice) if options.practice else _own(course)
    found = forgetting_of(practised, options.shared)
    if options.shared and found.learners < FEWEST:
        raise Misused(
            f"nothing can be shared: there is no skill that {FEWEST} learners recalled and {FEWEST} didn't, in {LEAST}"
            " reviews or more."
        )
    name = FORGETTING_SHARED if options.shared else FORGETTING
    out = options.out or Path()
    out.mkdir(parents=True, exist_ok=True)
    write_text(out / f"{name}.html", forgetting_html(found))
    write_text(out / f"{name}.json", forgetting_as_json(found))
    say(*(printable(each, 1000) for each in forgetting_stands_out(found)))
    say(f"The page: {out / name}.html", f"The same as JSON: {out / name}.json")
    return DONE


def _handed_in(course: Course, named: list[Path]) -> Practised:
    """What the exports hold that are named, or that lie in the folders that are named."""
    files = files_in(named)
    if not files:
        raise Misused(
            f"there is no .json file in {', '.join(map(str, named))}. `byheart practice --export FILE` makes one."
        )
    skills = skills_of(course, every_exercise(course))
    practised = practised_in(files, course.title, skills, Log(where()).clock(), complain)
    if not practised.learners:
        raise Misused("none of these files can be used, so there is nothing to show.")
    return practised


def _own(course: Course) -> Practised:
    """What this machine's own log holds."""
    log = Log(where(), complain)
    attempts = log.attempts(course.title)
    if not attempts:
        raise Misused(
            f"{log.path} holds nothing of {course.title} yet. Name exports behind --practice, or practise first."
        )
    return practised_by(attempts, course.title, skills_of(course, every_exercise(course)))
