"""`byheart practice`: rebuild what is due from memory, with a verdict at each save."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable

from byheart.asking.exercise import Exercise, named, there_is_none
from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, printable, say
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.learner.screen import Style

EXAMPLES = ("practice", "practice 04", "practice 10 --blank", "practice 04 --once")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument(
        "topic",
        metavar="TOPIC",
        nargs="?",
        help="an exercise: its number, its topic, or NN_topic (default: what is due)",
    )
    parser.add_argument("--once", action="store_true", help="test the file once, print the verdict, and end")
    parser.add_argument("--blank", action="store_true", help="begin with an empty file, without the stub")
    parser.add_argument("--plain", action="store_true", help="plain lines, as for a terminal that can't draw")
    parser.add_argument("--no-log", action="store_true", help="don't log what you try")
    add_own_course(parser)


def run(options: argparse.Namespace) -> int:
    """Practise until it is left; the exit code."""
    course = read_course(own_course_folder(options)).opened
    exercises = read_exercises(course)
    exercise = None
    if options.topic is not None:
        exercise = named(exercises, options.topic)
        if exercise is None:
            raise Misused(there_is_none(exercises, options.topic))
    if options.once or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _once(course, exercise, options)
    return _practise(course, exercises, exercise, options)


def _once(course: Course, exercise: Exercise | None, options: argparse.Namespace) -> int:
    from byheart.practice import plain

    if exercise is None:
        why = "--once" if options.once else "Here is no terminal, so a file is tested once. It"
        raise Misused(f"{why} needs an exercise: byheart practice 04 --once.")

    checked = plain.once(course, exercise, lambda sentence: complain(f"{sentence} ..."))
    for line in plain.verdict(checked, _style()):
        say(printable(line, 1000))
    return DONE if checked.is_right else NOT_RIGHT


def _practise(
    course: Course, exercises: tuple[Exercise, ...], exercise: Exercise | None, options: argparse.Namespace
) -> int:
    from byheart.memory.log import Log, where
    from byheart.practice.loop import Loop
    from byheart.practice.memory import Forgetful, Memory, Remembering
    from byheart.practice.session import Event, Told

    def make(post: Callable[[Event], None]) -> Loop:
        memory: Memory = Forgetful(exercises)
        if course.logs and not options.no_log:
            memory = Remembering(course, exercises, Log(where(), lambda sentence: post(Told(sentence))))
        return Loop(course, exercises, memory, post, "blank" if options.blank else "stub")

    topic, style = exercise.id if exercise else "", _style()
    if options.plain or os.environ.get("TERM", "dumb") in ("dumb", "unknown"):
        from byheart.practice import plain

        sentence = plain.run(make, topic, style, sys.stdin, sys.stdout)
    else:
        from byheart.practice import app

        sentence = app.run(make, topic, style.unicode)
    say(printable(sentence, 1000))
    return DONE


def _style() -> Style:
    width = min(shutil.get_terminal_size().columns, 110)
    try:
        "✓✗·─█░".encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except UnicodeEncodeError:
        return Style(width, unicode=False)
    return Style(width)
