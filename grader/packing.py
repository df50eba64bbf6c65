"""What goes into a distribution besides the machinery: the course, as data.

Run by hatchling when it builds. Only files that git tracks go in, so that nobody's attempts, caches or keys do; a stub
goes in as it is generated from its solution, never as it lies. An editable install gets nothing: it finds the course
beside `grader/`. Built from an sdist, which has no git, all that the sdist holds goes in: it was filled by this.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS = ("exercises", "solutions", "reference")


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
        stubs = _stubs(root, Path(self._made.name))
        for name in course_files(root):
            build_data["force_include"][str(stubs.get(name, root / name))] = f"{prefix}{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Clear up."""
        if version != "editable":
            self._made.cleanup()


def course_files(root: Path) -> list[str]:
    """The course's files by their paths from `root`: those that git tracks, or all where there is no git."""
    if (root / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z", *PARTS], cwd=root, capture_output=True, text=True, check=True
        ).stdout
        names = [name for name in listed.split("\0") if name]
    else:
        names = [path.relative_to(root).as_posix() for part in PARTS for path in sorted((root / part).rglob("*"))]
    return [name for name in names if (root / name).is_file() and "__pycache__" not in name]


def _stubs(root: Path, scratch: Path) -> dict[str, Path]:
    """The generated text of each stub, in a file of its own, by the stub's path from `root`."""
    return dict(_written(root, scratch))


def _written(root: Path, scratch: Path) -> Iterator[tuple[str, Path]]:
    sys.path.insert(0, str(root / "grader"))
    try:
        from byheart.curriculum.stubs import stubs
    finally:
        sys.path.pop(0)
    for place, text in stubs(root / "solutions", root / "exercises"):
        made = scratch / place.relative_to(root)
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(text, encoding="utf-8", newline="\n")
        yield place.relative_to(root).as_posix(), made
