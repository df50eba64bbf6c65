"""`byheart show`: a learner's correct functions and the course's own."""

import argparse
import contextlib
import io
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from byheart.asking.exercise import Exercise, named, there_is_none
from byheart.cli.options import add_own_course, own_course_folder
from byheart.cli.words import DONE, NOT_RIGHT, Misused, complain, printable, say
from byheart.curriculum.course import Course, every_exercise, read_course
from byheart.expecting.key import key_for
from byheart.judging.judge import Verdict
from byheart.learner.beside import beside, functions_of
from byheart.learner.marked import exam_of
from byheart.memory.attempts import attempt_from, hash_of
from byheart.memory.log import Log, is_wanted, where

EXAMPLES = ("show 04", "show deltas", "show 04 --give-up")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("topic", metavar="TOPIC", help="an exercise: its number, its topic, or NN_topic")
    parser.add_argument(
        "--give-up",
        action="store_true",
        help="show also what isn't right yet (use it only after you have tried)",
    )
    add_own_course(parser)


def run(options: argparse.Namespace) -> int:
    """Show each right function beside the course's; the exit code says whether all are."""
    course = read_course(own_course_folder(options))
    there = every_exercise(course)
    exercise = named(there, options.topic)
    if exercise is None:
        raise Misused(there_is_none(there, options.topic))
    path = course.answers / exercise.id / exercise.file
    solution = course.solution_of(exercise)
    if not path.is_file():
        raise Misused(f"there is no {path}. Write it first: `byheart again {options.topic}` gives its stub.")
    if not solution.is_file():
        raise Misused(f"the lines of {exercise.id} aren't here: {solution} is missing.")
    if exercise.is_page:
        raise Misused(
            f"{exercise.id} is a script: `byheart read {path}` shows it beside the course's, once it is right."
        )
    verdicts = _verdicts(course, exercise, path)
    right = {each.question.partition("/")[2] for each in verdicts if each.outcome == "right"}
    if options.give_up and len(right) < len(verdicts):
        _log(course, verdicts, path.read_bytes())
    for line in _shown(exercise, path, solution, right, options.give_up):
        say(printable(line, 1000))
    return DONE if len(right) == len(exercise.questions) else NOT_RIGHT


def _log(course: Course, verdicts: Sequence[Verdict], text: bytes) -> None:
    """Log that the solution was shown: what isn't right yet counts as not recalled."""
    if is_wanted(course):
        log = Log(where(), complain)
        log.append(
            attempt_from(verdicts, hash_of(text), at=log.clock(), course=course.title, source="show", shown=True)
        )


def _verdicts(course: Course, exercise: Exercise, path: Path) -> list[Verdict]:
    """The verdict on each question."""

    def say(sentence: str) -> None:
        complain(f"{sentence} ...")

    exam = exam_of(course, exercise, key_for(course, (exercise,), say=say), path)
    with contextlib.redirect_stdout(io.StringIO()):
        return [exam.verdict(each) for each in exercise.questions]


def _shown(exercise: Exercise, path: Path, solution: Path, right: set[str], give_up: bool) -> Iterator[str]:
    width = shutil.get_terminal_size().columns
    theirs, ours = _functions(path), _functions(solution)
    for question in exercise.questions:
        name = question.name
        yield f"{exercise.id}, {name}"
        if name in right or give_up:
            yield from beside(
                theirs.get(name, ["(not there)"]), ours.get(name, ["(not there)"]), width, ("yours", "the course's")
            )
        else:
            yield f"  isn't right yet: `pytest exercises/{exercise.id}` says why."
        yield ""


def _functions(path: Path) -> dict[str, list[str]]:
    try:
        return functions_of(path.read_text(encoding="utf-8", errors="replace"))
    except (SyntaxError, ValueError):
        return {}
