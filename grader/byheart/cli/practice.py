"""`byheart practice`: rebuild what is due from memory, with a verdict at each save.

And what is due and why, and the log of what was tried, out of this machine and into another.
"""

import argparse
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from byheart.asking.exercise import Exercise, named, there_is_none
from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, counted, printable, say
from byheart.curriculum.course import Course, every_exercise, read_course
from byheart.expecting.key import Key
from byheart.learner.screen import Style
from byheart.memory.clock import day_of
from byheart.memory.log import Log, where
from byheart.memory.rating import reviews
from byheart.memory.schedule import Standing, due, next_up, standings
from byheart.memory.skills import skills_of

# Ways that put no file before a learner.
JOINED, PREDICT = "joined", "predict"

EXAMPLES = (
    "practice",
    "practice 04",
    "practice 10 --blank",
    "practice 04 --as lines",
    "practice --as joined",
    "practice --as predict",
    "practice --as predict --page predicted.html",
    "practice 04 --once",
    "practice --due",
    "practice --export attempts.json",
    "practice --import attempts.json",
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    text = "an exercise: its number, its topic, or NN_topic (default: what is due)"
    parser.add_argument("topic", metavar="TOPIC", nargs="?", help=text)
    parser.add_argument("--blank", action="store_true", help="begin with an empty file, without the stub")
    way = (
        "stub, blank, cloze, lines (to be put in order) or variation; ladder takes what suits you now (default: stub)."
        " joined trains with your own functions from several exercises; predict asks what an experiment will do, and"
        " runs it"
    )
    parser.add_argument("--as", metavar="WAY", dest="way", help=f"how it is put: {way}")
    parser.add_argument("--page", metavar="FILE", type=Path, help="with --as predict: write it as a page (HTML) too")
    parser.add_argument("--plain", action="store_true", help="plain lines, as for a terminal that can't draw")
    parser.add_argument("--no-log", action="store_true", help="don't log what you try")
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--once", action="store_true", help="test the file once, print the verdict, and end")
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
    """Do what is asked, or practise until it is left; the exit code."""
    if options.export is not None or options.taken is not None:
        return _moved(Log(where(), complain), options)
    _check_way(options)
    course = read_course(own_course_folder(options))
    if options.due:
        say(*what_is_due(course, Log(where(), complain), shutil.get_terminal_size().columns))
        return DONE
    exercises = every_exercise(course)
    exercise = None if options.topic is None else named(exercises, options.topic)
    if exercise is None and options.topic is not None:
        raise Misused(there_is_none(exercises, options.topic))
    if options.way == JOINED:
        return _joined(course.opened, exercises)
    if options.way == PREDICT:
        return _predict(course.opened, exercises, exercise, options.page)
    if options.once or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _once(course.opened, exercise, options)
    return _practise(course.opened, exercises, exercise, options)


def _check_way(options: argparse.Namespace) -> None:
    """Raise Misused where there is no such way to put an exercise."""
    from byheart.practice.files import WAYS

    ways = (*WAYS, JOINED, PREDICT)
    if options.way not in (None, *ways):
        raise Misused(f"--as {options.way}: there is no such way. There are: {', '.join(ways)}.")
    if options.page is not None and options.way != PREDICT:
        raise Misused("--page is for --as predict. `byheart progress --page FILE` writes how far you are.")
    if options.way and options.blank:
        raise Misused("--blank and --as exclude each other.")


def _joined(course: Course, exercises: tuple[Exercise, ...]) -> int:
    """Train with the functions of several exercises, and say which is the first that differs."""
    from byheart.expecting.key import key_for
    from byheart.practice.files import place_of
    from byheart.practice.rungs.joined import joined, said

    def key_of(exercise: Exercise) -> Key:
        return key_for(course, (exercise,), say=lambda sentence: complain(f"{sentence} ..."))

    result = joined(course, exercises, lambda exercise: place_of(course, exercise), key_of)
    if result is None:
        raise Misused("no exercise of this course joins the functions of several others.")
    for sentence in said(result):
        for line in textwrap.wrap(sentence, _style().width, break_on_hyphens=False):
            say(printable(line, 1000))
    return DONE if result.is_right else NOT_RIGHT


def _predict(course: Course, exercises: tuple[Exercise, ...], exercise: Exercise | None, to: Path | None) -> int:
    """Ask what an experiment will do, and run it; as a page too, if there is a file for it."""
    from byheart.practice.live import page, predict
    from byheart.practice.predict import experiment_of

    found = [each for each in ([exercise] if exercise else exercises) if experiment_of(course, each) is not None]
    experiment = experiment_of(course, found[0]) if found else None
    if experiment is None:
        raise Misused(f"there is nothing to predict in {exercise.id if exercise else 'this course'}.")
    live = sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") not in ("dumb", "unknown")
    try:
        predicted = predict(experiment, _style(), sys.stdin, say, live=live)
    except ValueError as problem:
        raise Misused(str(problem)) from None
    if to is not None:
        to.write_text(page(experiment, predicted), encoding="utf-8")
        say(f"The page is {to}. Open it in a browser; it loads nothing from the network.")
    return DONE


def _moved(log: Log, options: argparse.Namespace) -> int:
    """Write the log into a file, or take one in."""
    if options.export is not None:
        count = log.export(options.export)
        say(f"{counted(count, 'attempt')} of {log.path} {'is' if count == 1 else 'are'} in {options.export}.")
        return DONE
    added, known = log.take_in(options.taken)
    say(f"{counted(added, 'attempt')} added to {log.path}; {known} {'was' if known == 1 else 'were'} there already.")
    return DONE


def _once(course: Course, exercise: Exercise | None, options: argparse.Namespace) -> int:
    from byheart.practice import plain

    if exercise is None:
        why = "--once" if options.once else "There is no terminal here, so a file is tested once. That"
        raise Misused(f"{why} needs an exercise: byheart practice 04 --once.")

    checked = plain.once(course, exercise, lambda sentence: complain(f"{sentence} ..."))
    for line in plain.verdict(checked, _style()):
        say(printable(line, 1000))
    return DONE if checked.is_right else NOT_RIGHT


def _practise(
    course: Course, exercises: tuple[Exercise, ...], exercise: Exercise | None, options: argparse.Namespace
) -> int:
    from byheart.practice.events import Event, Told
    from byheart.practice.loop import Loop
    from byheart.practice.memory import Forgetful, Memory, Remembering

    def make(post: Callable[[Event], None]) -> Loop:
        memory: Memory = Forgetful(exercises)
        if course.logs and not options.no_log:
            memory = Remembering(course, exercises, Log(where(), lambda sentence: post(Told(sentence))))
        return Loop(course, exercises, memory, post, "blank" if options.blank else options.way or "stub")

    topic, style = exercise.id if exercise else "", _style()
    if options.plain or os.environ.get("TERM", "dumb") in ("dumb", "unknown"):
        from byheart.practice import plain

        sentence = plain.run(make, topic, style, sys.stdin, sys.stdout)
    else:
        from byheart.practice import app

        sentence = app.run(make, topic, style.unicode)
    for line in textwrap.wrap(printable(sentence, 1000), style.width, break_on_hyphens=False, break_long_words=False):
        say(line)
    return DONE


def _style() -> Style:
    width = min(shutil.get_terminal_size().columns, 110)
    try:
        "✓✗·─█░".encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except UnicodeEncodeError:
        return Style(width, unicode=False)
    return Style(width)


def what_is_due(course: Course, log: Log, width: int) -> Iterator[str]:
    """The skills by when they are due, each with why; then what comes next, and where all this is kept."""
    skills = skills_of(course, every_exercise(course))
    now = log.clock()
    all_ = standings(reviews(log.attempts(course.title), skills), skills, now)
    today = due(all_, now)
    later = sorted((each for each in all_ if each.due is not None and each not in today), key=lambda each: each.day)
    yield from _listed("due today", today, now, width)
    yield from _listed("later", later, now, width)
    yield from _listed("never tried", [each for each in all_ if each.due is None], now, width)
    if following := next_up(all_, skills, now):
        yield f"next: {following.skill.title}, in {following.exercise} ({following.why})"
    yield f"From your attempts in {log.path}."
    yield "Nothing of them leaves this machine."


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
