"""Which files a course consists of, by their names: what merely lies in its folders isn't handed on.

Somebody's attempts, old keys and messages lie there too. A stub is handed on as it is made from its solution.
"""

from collections.abc import Iterator

from byheart.asking.exercise import EXERCISES, Exercise
from byheart.curriculum.course import SETTINGS, Course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import fresh_stub
from byheart.pictures.folder import files_of

# The files beside a course's settings.
_GENERAL = ("README.md", "skills.toml", "variations.toml")
_OF_REFERENCE = ("*.py", "*.json", "*.toml", "mistakes/*.toml", "forms/*.toml", "predict/*.py")


def what_asks(course: Course, exercises: tuple[Exercise, ...], settings: str) -> Iterator[tuple[str, str]]:
    """The questions with their pages and stubs, by their paths from the course's root. `settings` are its settings."""
    yield f"{EXERCISES}/{SETTINGS}", settings
    for name in _GENERAL:
        if (course.folder / name).is_file():
            yield f"{EXERCISES}/{name}", read_source(course.folder / name)
    for each in exercises:
        place = f"{EXERCISES}/{each.id}"
        yield f"{place}/{each.file}", fresh_stub(course.folder, course.solutions, each.id, each.file)
        for path in (each.folder / "README.md", each.folder / f"test_{each.file}", *files_of(each.folder)):
            if path.is_file():
                yield f"{place}/{path.relative_to(each.folder).as_posix()}", read_source(path)


def what_answers(course: Course, exercises: tuple[Exercise, ...]) -> Iterator[tuple[str, str]]:
    """The reference, and the solutions that are here, by their paths from the course's root."""
    folder = course.root / "reference"
    for path in sorted(path for pattern in _OF_REFERENCE for path in folder.glob(pattern)):
        yield path.relative_to(course.root).as_posix(), read_source(path)
    for each in exercises:
        if (path := course.solution_of(each)).is_file():
            yield path.relative_to(course.root).as_posix(), read_source(path)
