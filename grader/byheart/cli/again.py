"""`byheart again`: an exercise from an empty stub once more. What was written is moved aside and kept."""

import argparse
from pathlib import Path

from byheart.asking.exercise import Exercise, named, there_is_none
from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, Misused, complain, say
from byheart.curriculum.course import Course, every_exercise, read_course
from byheart.curriculum.stubs import fresh_stub, is_written
from byheart.curriculum.workspace import aside
from byheart.memory.attempts import begun, hash_of
from byheart.memory.log import Log, is_wanted, where

EXAMPLES = ("again 04", "again deltas")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("topic", metavar="TOPIC", help="an exercise: its number, its topic, or NN_topic")
    add_own_course(parser)


def run(options: argparse.Namespace) -> int:
    """Empty it, and say where the old one is; the exit code."""
    course = read_course(own_course_folder(options))
    there = every_exercise(course)
    exercise = named(there, options.topic)
    if exercise is None:
        raise Misused(there_is_none(there, options.topic))
    path = course.answers / exercise.id / exercise.file
    if not path.parent.is_dir():
        raise Misused(f"there is no {path.parent}. Go to your workspace first, or make one: byheart init DIR.")
    stub = fresh_stub(course.folder, course.solutions, exercise.id, exercise.file)
    if path.is_file() and not is_written(path.read_text(encoding="utf-8", errors="replace"), stub):
        say(f"{_shown(path)} is empty already.")
        return DONE
    if path.is_file():
        kept = aside(path)
        path.replace(kept)
        say(f"What you wrote is in {_shown(kept)}.")
    path.write_text(stub, encoding="utf-8", newline="\n")
    _log(course, exercise, stub)
    say(f"{_shown(path)} is empty again.")
    return DONE


def _log(course: Course, exercise: Exercise, stub: str) -> None:
    """Log that it begins again: what is right from now on was recalled."""
    if is_wanted(course):
        log = Log(where(), complain)
        questions = [each.id for each in exercise.questions]
        log.append(begun(questions, hash_of(stub.encode()), at=log.clock(), course=course.title, source="again"))


def _shown(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
