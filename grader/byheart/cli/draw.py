"""`byheart draw`: what a learner's own functions compute, as pictures, over what the course's functions compute.

A wrong function is drawn as well: to see where it goes is what this is for. It judges nothing, and nothing is logged.
"""

import argparse
import textwrap
import webbrowser
from pathlib import Path

from byheart.asking.exercise import Exercise, named, there_is_none
from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, NOT_RIGHT, Misused, printable, say
from byheart.curriculum.course import Course, every_exercise, read_course
from byheart.learner.drawing import Attempt, by_learner, by_reference
from byheart.pictures.beside import remarks
from byheart.pictures.folder import described
from byheart.pictures.plot import Plot
from byheart.pictures.svg import svg
from byheart.report.drawn import Drawn, drawn_html
from byheart.report.text import one_line

EXAMPLES = ("draw 06", "draw 06 --page drawn.html")

_SAME = "Drawn, your functions and the course's look the same."
_OVER = "Your functions, in colour. Where the course's give something else, that is drawn too, dashed or as thin lines."
_ALONE = "Your functions alone: the course's own aren't here, as in a student's kit, so nothing is drawn beside them."


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("topic", metavar="TOPIC", help="an exercise: its number, its topic, or NN_topic")
    text = (
        "write the page (HTML) to FILE, and don't open it (default: a file beside your exercises, opened in a browser)"
    )
    parser.add_argument("--page", metavar="FILE", type=Path, help=text)
    add_own_course(parser)


def run(options: argparse.Namespace) -> int:
    """Draw them, and say what can be said in words; the exit code says whether all could be drawn."""
    course = read_course(own_course_folder(options))
    there = every_exercise(course)
    exercise = named(there, options.topic)
    if exercise is None:
        raise Misused(there_is_none(there, options.topic))
    if not described(exercise.folder):
        drawable = ", ".join(each.id for each in there if described(each.folder))
        raise Misused(f"{exercise.id} has no pictures." + (f" These have some: {drawable}." if drawable else ""))
    expected = by_reference(course, exercise)
    pictures = [
        _beside(picture, expected[at].plot if expected else None)
        for at, picture in enumerate(by_learner(course, exercise))
    ]
    page = options.page or _own_page(course, exercise)
    page.write_text(drawn_html(exercise.id, _ALONE if expected is None else _OVER, pictures), encoding="utf-8")
    for each in pictures:
        say(
            each.title, *(f"  {line}" for remark in each.remarks for line in textwrap.wrap(printable(remark, 1000), 96))
        )
    say("", f"The pictures are in {page}. It loads nothing from the network.")
    if expected is None:
        say(_ALONE)
    if options.page is None:
        webbrowser.open(page.resolve().as_uri())
    return DONE if all(each.is_whole for each in pictures) else NOT_RIGHT


def _beside(picture: Attempt, course: Plot | None) -> Drawn:
    """The picture, what is to be said of it, and the words for those who can't see it."""
    if picture.plot is None:
        return Drawn(
            course.title if course else picture.name, "", "", (one_line(picture.problem, 500),), is_whole=False
        )
    said = tuple(one_line(each, 500) for each in remarks(picture.plot, course)) or ((_SAME,) if course else ())
    alt = " ".join((course.words if course else picture.plot.words, *said))
    return Drawn(picture.plot.title, svg(picture.plot, course), alt, said, not picture.plot.problems)


def _own_page(course: Course, exercise: Exercise) -> Path:
    folder = course.answers / ".byheart"
    folder.mkdir(exist_ok=True)
    return folder / f"{exercise.id}.html"
