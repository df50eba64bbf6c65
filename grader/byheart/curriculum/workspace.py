"""What a learner's workspace is made of, and a new course: files by their names, as text. Nothing is written here.

A workspace holds stubs, a page for each exercise, and the name of its course. The questions stay with that course, so a
newer byheart asks newer questions of the same files.
"""

import itertools
from collections.abc import Mapping
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.curriculum.course import INSTALLED, SETTINGS, Course, every_exercise
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import fresh_stub
from byheart.pictures.folder import drawn_in

_TEMPLATES = Path(__file__).with_name("templates")
# The folder for old attempts, beside the exercise's file.
EARLIER = "earlier"


def files(course: Course) -> Mapping[str, str]:
    """The files of a workspace for this course. Raises GraderFault."""
    exercises = every_exercise(course)
    said = words(course)
    made = {
        "README.md": filled(_TEMPLATES / "workspace.md", said),
        "pytest.ini": filled(_TEMPLATES / "workspace.ini", said),
        f"exercises/{SETTINGS}": filled(_TEMPLATES / "workspace.toml", said),
    }
    general = course.folder / "README.md"
    if general.is_file():
        made["exercises/README.md"] = read_source(general)
    for each in exercises:
        made[f"exercises/{each.id}/{each.file}"] = fresh_stub(course.folder, course.solutions, each.id, each.file)
        page = each.folder / "README.md"
        if page.is_file():
            made[f"exercises/{each.id}/README.md"] = read_source(page)
        for path in drawn_in(each.folder):
            made[f"exercises/{each.id}/{path.relative_to(each.folder).as_posix()}"] = read_source(path)
    return made


def words(course: Course) -> Mapping[str, str]:
    """What the templates of a workspace may say of its course. Raises GraderFault."""
    first = every_exercise(course)[0]
    return {
        "TITLE": course.title,
        "QUESTIONS": INSTALLED if course.is_installed else course.folder.as_posix(),
        "FIRST": f"exercises/{first.id}/{first.file}",
        "FILE": first.file,
        "NUMBER": first.id.partition("_")[0],
    }


def new_course() -> Mapping[str, str]:
    """The files of a new course, with one exercise that works. Raises GraderFault where byheart came in a kit."""
    root = _TEMPLATES / "new_course"
    if not root.is_dir():
        raise GraderFault("this byheart came in a student's kit, and begins no courses. Install byheart itself.")
    paths = sorted(path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def aside(path: Path) -> Path:
    """The path to which an old attempt is moved: a name that doesn't exist yet. Makes its folder."""
    folder = path.parent / EARLIER
    folder.mkdir(exist_ok=True)
    names = (folder / f"{path.stem}-{number}{path.suffix}" for number in itertools.count(1))
    return next(each for each in names if not each.exists())


def filled(template: Path, words: Mapping[str, str]) -> str:
    """The text of a template, with these words in their places."""
    text = template.read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text
