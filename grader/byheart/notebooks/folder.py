"""The files of an nbgrader course for this course: its settings, and an assignment for each exercise.

Files by their names; nothing stays written here. What is handed out (`release/`) nbgrader makes itself of them.
"""

import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import SETTINGS, Course, every_exercise, read_course, read_exercises
from byheart.expecting.shelf import Tell, in_silence
from byheart.kits.course import what_asks
from byheart.kits.student import without_secret
from byheart.kits.tables import write_tables
from byheart.notebooks.notebook import notebook_of

CONFIG = "nbgrader_config.py"
_TEMPLATE = Path(__file__).with_name("nbgrader_config.txt")
# The folder beside a notebook that has the questions, where these aren't the installed course's.
_KIT = "course"
# How long a cell may run in nbgrader beyond what the questions may: its kernel starts, byheart is loaded.
_START = 30


def files(course: Course, tell: Tell = in_silence) -> Mapping[str, bytes]:
    """The files of nbgrader's course folder. Raises GraderFault."""
    exercises = read_exercises(course)
    lacking = [each for each in exercises if not course.solution_of(each).is_file()]
    if lacking:
        raise GraderFault(f"{course.solution_of(lacking[0])} is missing: notebooks are made from the solutions.")
    kit = "" if course.is_installed else _KIT
    made = {CONFIG: _config(course, exercises).encode()}
    for each in exercises:
        folder = f"source/{each.id}"
        made[f"{folder}/{each.topic}.ipynb"] = f"{nbformat.writes(notebook_of(course, each, kit))}\n".encode()
        if kit:
            made |= {f"{folder}/{kit}/{name}": content for name, content in _questions(course, each, tell).items()}
    return made


def _config(course: Course, exercises: tuple[Exercise, ...]) -> str:
    """nbgrader's settings."""
    # A wrong function may use up the time of its exercise's other questions too, before its own cell ends.
    longest = max(sum(map(course.seconds_for, each.questions)) for each in exercises)
    words = {
        "TITLE": ascii(course.title)[1:-1],
        "ID": re.sub(r"[^a-z0-9]+", "-", course.title.lower()).strip("-") or "course",
        "SECONDS": f"{_START + 2 * longest:.0f}",
    }
    text = _TEMPLATE.read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text


def _questions(course: Course, exercise: Exercise, tell: Tell) -> Mapping[str, bytes]:
    """What asks this exercise on a student's machine, where only byheart is installed. No reference, no solution.

    It has all the course's questions, since settings may name any of them, and the answer key of this exercise.
    """
    asking = dict(what_asks(course, every_exercise(course), without_secret(course.folder / SETTINGS)))
    with tempfile.TemporaryDirectory(prefix="byheart-") as name:
        folder = Path(name)
        for place, text in asking.items():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            (folder / place).write_text(text, encoding="utf-8", newline="\n")
        write_tables(course, (exercise,), read_course(folder).tables, tell)
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
