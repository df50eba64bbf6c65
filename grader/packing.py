"""What goes into a distribution besides the machinery: the course, as data.

Run by hatchling when it builds. Only files that git tracks go in, so that nobody's attempts, caches, keys or messages
do; a stub goes in as it is generated from its solution, never as it lies. Where there is no git (an sdist, an unpacked
archive), files go in by their names: those in NAMED, and no others. An editable install gets nothing: it finds the
course beside `grader/`.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS = ("exercises", "solutions", "reference")
# What a course is made of, where no git tells: patterns, some of them for each exercise.
NAMED = (
    "exercises/README.md",
    "exercises/course.toml",
    "exercises/skills.toml",
    "exercises/variations.toml",
    "exercises/{exercise}/README.md",
    "exercises/{exercise}/{topic}.py",
    "exercises/{exercise}/test_{topic}.py",
    "exercises/{exercise}/pictures.py",
    "exercises/{exercise}/pictures/*.svg",
    "solutions/sample_class.toml",
    "solutions/{exercise}/{topic}.py",
    "reference/*.py",
    "reference/*.json",
    "reference/*.toml",
    "reference/*/*.md",
    "reference/*/*.toml",
    "reference/predict/{topic}.py",
)


class CannotPack(Exception):
    """What stops the build, as a sentence with the way out."""


class CourseHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the course's files to what is built."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name each file of the course, and where it goes; nothing for an editable install."""
        if version == "editable":
            return
        root = Path(self.root)
        prefix = "byheart/course/" if self.target_name == "wheel" else ""
        self._made = tempfile.TemporaryDirectory()
        try:
            names = course_files(root)
            stubs = dict(_stubs(root, names, Path(self._made.name)))
        except CannotPack as problem:
            raise SystemExit(f"byheart can't be packed: {problem}") from None
        for name in names:
            build_data["force_include"][str(stubs.get(name, root / name))] = f"{prefix}{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Clear up."""
        if version != "editable":
            self._made.cleanup()


def course_files(root: Path) -> list[str]:
    """The course's files by their paths from `root`: those that git tracks, or those in NAMED where there is no git.

    Raises CannotPack.
    """
    names = _tracked(root) if (root / ".git").exists() else _named(root)
    return [name for name in names if (root / name).is_file()]


def _tracked(root: Path) -> list[str]:
    way_out = "Fix that, or pack a copy without .git: there, files go in by their names."
    try:
        done = subprocess.run(
            ["git", "ls-files", "-z", *PARTS], cwd=root, capture_output=True, encoding="utf-8", errors="replace"
        )
    except OSError as error:
        raise CannotPack(f"what git tracks goes in, and git can't be run ({error.strerror}). {way_out}") from None
    if done.returncode:
        why = " ".join(done.stderr.split()) or f"exit code {done.returncode}"
        raise CannotPack(f"what git tracks goes in, and `git ls-files` failed in {root} ({why}). {way_out}")
    return [name for name in done.stdout.split("\0") if name]


def _named(root: Path) -> list[str]:
    exercises = [path.name for path in root.glob("exercises/[0-9][0-9]_*")]
    patterns = {each.format(exercise=name, topic=name[3:]) for each in NAMED for name in exercises}
    names = {path.relative_to(root).as_posix() for pattern in patterns for path in root.glob(pattern)}
    return sorted(name for name in names if "/." not in name)


def _stubs(root: Path, names: Iterable[str], scratch: Path) -> Iterator[tuple[str, Path]]:
    """Each stub's path from `root`, and the file with its generated text: one for each solution that goes in.

    Raises CannotPack.
    """
    sys.path.insert(0, str(root / "grader"))
    try:
        from byheart.asking.problems import GraderFault
        from byheart.curriculum.stubs import stub_of
    finally:
        sys.path.pop(0)
    for name in names:
        if not PurePosixPath(name).match("solutions/[0-9][0-9]_*/*.py"):
            continue
        place = name.replace("solutions", "exercises", 1)
        try:
            text = stub_of((root / name).read_text(encoding="utf-8"), name)
        except GraderFault as problem:
            raise CannotPack(str(problem)) from None
        made = scratch / place
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(text, encoding="utf-8", newline="\n")
        yield place, made
