"""The files of a student's kit: a workspace, the course without reference and solutions, and the byheart that asks it.

A kit is for learners who have nothing else: no course, no package index for byheart, no instructor's machine. It asks
with the open seeds alone. What goes into it is named here, file by file; what merely lies in a course doesn't.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

from byheart.asking.exercise import EXERCISES
from byheart.asking.problems import GraderFault
from byheart.curriculum import known, workspace
from byheart.curriculum.course import SETTINGS, Course, every_exercise, read_course
from byheart.curriculum.files import read_source, read_table
from byheart.expecting.shelf import Tell, in_silence
from byheart.kits.course import what_asks
from byheart.kits.leaks import leaks
from byheart.kits.tables import write_tables
from byheart.kits.wheel import wheel

_TEMPLATES = Path(__file__).with_name("templates")
# Where the course lies in a kit.
COURSE = "course"
_OWN_FILES = {
    "README.md": "kit.md",
    f"{EXERCISES}/{SETTINGS}": "kit.toml",
    ".github/workflows/exercises.yml": "kit.yml",
    ".gitignore": "kit.gitignore.txt",
}


def write_kit(course: Course, folder: Path, tell: Tell = in_silence) -> list[str]:
    """Write a kit of this course into this folder; what in it may give a solution away. Raises GraderFault."""
    course = read_course(course.folder)  # not a workspace's settings
    exercises = every_exercise(course)
    name, content = wheel()
    settings = without_secret(course.folder / SETTINGS)
    files = {f"{COURSE}/{place}": text for place, text in what_asks(course, exercises, settings)}
    files |= workspace.files(course)
    for place, template in _OWN_FILES.items():
        files[place] = workspace.filled(_TEMPLATES / template, {**workspace.words(course), "WHEEL": name})
    for place, text in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    (folder / name).write_bytes(content)
    tables = read_course(folder / COURSE).tables
    write_tables(course, exercises, tables, tell)
    files[f"{COURSE}/{tables.name}/{known.FILE}"] = read_source(tables / known.FILE)
    return list(leaks(course, exercises, files))


def without_secret(path: Path) -> str:
    """The settings in this file, without their secret seed. Raises GraderFault where it can't be taken out."""
    table = read_table(path)
    secret = table.pop("secret_seed", None)
    lines = read_source(path).splitlines()
    kept = [line for line in lines if not re.match(r"\s*#?\s*[\"']?secret_seed\b", line)]
    text = "\n".join(["# A kit asks with the seeds that everybody can read.", "secret_seed = false", "", *kept, ""])
    if _parsed(text, path) != {**table, "secret_seed": False} or (secret and _digits(secret) in text):
        raise GraderFault(
            f"{path}: secret_seed can't be taken out of a copy of this file. Write it in a line of its own, at the top,"
            " and nowhere else in the file, also in no comment."
        )
    return text


def _digits(secret: Any) -> str:
    """The seed as it would be read; a short one may be there by chance and in its own right."""
    text = str(secret)
    return text if len(text) > 3 else "\0"


def _parsed(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except ValueError as error:
        raise GraderFault(f"{path}: without its secret_seed it can't be read ({error}). Fix that line.") from None
