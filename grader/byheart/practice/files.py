"""The files of a learner's workspace: an empty stub or nothing at all. What was written is moved aside, never lost.

Only these functions write among a learner's files. None of them writes over a file that is there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import fresh_stub, is_written
from byheart.curriculum.workspace import aside
from byheart.memory.attempts import Attempt
from byheart.practice.rungs.ladder import step_for
from byheart.practice.rungs.put import RUNGS

# A learner's file is looked into up to this size. A larger one is asked all the same, but not shown beside another.
_MOST = 1 << 20
WHY = "when it is right"
# The word for whatever suits a learner now; and all words for how an exercise is put.
LADDER = "ladder"
WAYS = ("stub", "blank", LADDER, *RUNGS)


@dataclass(frozen=True, slots=True)
class Form:
    """How an exercise is put: from its stub, from nothing at all ("blank"), or in the way that a rung has."""

    name: str = "stub"
    attempts: Sequence[Attempt] = ()

    def way(self, exercise: Exercise) -> str:
        """The way itself, also where it is the ladder's to say."""
        return step_for(self.attempts, exercise.id).partition(",")[0] if self.name == LADDER else self.name

    def text(self, course: Course, exercise: Exercise) -> str:
        """What the file begins with. Raises GraderFault."""
        way = self.way(exercise)
        if way == "blank":
            return ""
        if way in RUNGS:
            return RUNGS[way].text(course, exercise, self.attempts)
        return fresh_stub(course.folder, course.solutions, exercise.id, exercise.file)


def place_of(course: Course, exercise: Exercise) -> Path:
    """Where the learner's file lies, or should."""
    return course.answers / exercise.id / exercise.file


def put_there(path: Path, text: str) -> bool:
    """Begin the file with this text; False if one is there already, which stays as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        return False
    return True


def begin_again(path: Path, text: str, stub: str) -> Path | None:
    """Begin the file with this text, and move aside what is there; where that is now, or None if it was nothing."""
    kept = None
    if is_begun(path, text, stub):
        kept = aside(path)
        path.replace(kept)
    elif path.is_file():
        path.unlink()
    put_there(path, text)
    return kept


def is_begun(path: Path, *empty: str) -> bool:
    """Whether somebody wrote in this file: it is there, and not one of these empty ones."""
    if not path.is_file() or path.stat().st_size == 0:
        return False
    text = seen(path)
    return not text or all(text != each and is_written(text, each) for each in empty)


def seen(path: Path) -> str:
    """What a file holds, as text; nothing where it isn't there, or is too large to look into."""
    try:
        if path.stat().st_size > _MOST:
            return ""
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def page_of(exercise: Exercise) -> str:
    """The exercise's page: the idea, and what to remember."""
    page = exercise.folder / "README.md"
    return read_source(page) if page.is_file() else ""


def without_why(page: str) -> str:
    """The page without what is for later."""
    return "\n".join(line for line, later in _lines(page) if not later).strip()


def why_in(page: str) -> str:
    """What the page asks once it is right: its section "When it is right"."""
    return "\n".join(line for line, later in _lines(page) if later and not line.startswith("#")).strip()


def _lines(page: str) -> list[tuple[str, bool]]:
    """Each line, and whether it belongs to that section."""
    lines, later = [], False
    for line in page.splitlines():
        if line.startswith("#"):
            later = line.strip("# ").lower() == WHY
        lines.append((line, later))
    return lines
