"""A course and what was computed for it, as bytes: each worker gets it once, by its hash, and no folder is shared.

It holds the answers, and the secret seed's too: it is unpacked where only the worker's own user may read. That it is
what the coordinator grades with isn't decided here, but by the receipt of the paper that is made of it.
"""

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path, PurePosixPath

from byheart.batch.setup import Setup, course_of
from byheart.curriculum.course import SETTINGS, Course

_PARTS = ("exercises", "reference", "solutions", "key")  # the folders of a course
_COURSE, _OWN, _KEPT = (
    "course",
    "own",
    "kept",
)  # a workspace's settings lie in `own`, the secret seed's answers in `kept`
_COMPUTED = ".byheart"  # where a course keeps what is computed once, in its exercises
_NAMED = re.compile(r"^questions\s*=.*$", re.MULTILINE)  # where a workspace's settings say which course it asks


@dataclass(frozen=True)
class Parcel:
    """A course, packed."""

    content: bytes = field(repr=False)

    @cached_property
    def digest(self) -> str:
        """Its hash."""
        return hashlib.sha256(self.content).hexdigest()


def packed(setup: Setup) -> Parcel:
    """The course of this setup, with all that was computed for it."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, content in sorted(_contents(setup)):
            file.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, 1)
    return Parcel(whole.getvalue())


def unpacked(parcel: Parcel, setup: Setup, folder: Path) -> Setup:
    """Unpack it into this folder: the setup that grades with it there."""
    folder.mkdir(mode=0o700)
    with zipfile.ZipFile(io.BytesIO(parcel.content)) as file:
        file.extractall(folder)
    own, course = folder / _OWN, folder / _COURSE / _PARTS[0]
    return replace(setup, course=own if own.is_dir() else course, kept=folder / _KEPT)


def _contents(setup: Setup) -> Iterator[tuple[str, bytes]]:
    """The files, by their paths in the parcel."""
    course = course_of(setup)
    for part in _PARTS:
        yield from _files(course.folder if part == _PARTS[0] else course.root / part, f"{_COURSE}/{part}")
    yield from _tables(course.kept, f"{_COURSE}/{_PARTS[0]}/{_COMPUTED}")
    if setup.kept is not None:
        yield from _tables(setup.kept, _KEPT)
    yield from _workspace(course)


def _files(folder: Path, name: str) -> Iterator[tuple[str, bytes]]:
    """What lies in this folder, but nothing hidden and nothing compiled."""
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") or part == "__pycache__" for part in inside.parts):
            yield str(PurePosixPath(name, inside)), path.read_bytes()


def _tables(folder: Path, name: str) -> Iterator[tuple[str, bytes]]:
    """What was computed and lies in this folder."""
    for path in folder.glob("*.npz"):
        yield f"{name}/{path.name}", path.read_bytes()


def _workspace(course: Course) -> Iterator[tuple[str, bytes]]:
    """The settings of a workspace, which names the course in the parcel."""
    if course.answers != course.folder:
        text = (course.answers / SETTINGS).read_text(encoding="utf-8")
        there = f'questions = "../{_COURSE}/{_PARTS[0]}"'
        yield f"{_OWN}/{SETTINGS}", _NAMED.sub(there, text, count=1).encode()
