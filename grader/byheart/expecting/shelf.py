"""Keep what is computed once: named arrays in an .npz file, which is named by a hash of all that made them.

The answer key and the known mistakes' answers are kept so. `np.load(path).files` lists what is in a file; `format`,
`sha256` and `made_from` are in each. A file that is stale or damaged is refused. This file uses no pickle, and doesn't
know what the other arrays mean.
"""

import contextlib
import functools
import hashlib
import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Generic, TypeVar

import numpy as np

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course, asked_from
from byheart.curriculum.reference import reference_of
from byheart.expecting.tables import Arrays, digest_of_arrays
from byheart.rooms import files_in

FORMAT = 3

# What the shelf itself writes down beside the arrays that it is given.
_OWN = ("format", "sha256", "made_from")

# The rooms that make what is kept here.
_MAKE = ("asking", "curriculum", "expecting")

# What to do where a kit's table doesn't fit what is asked. It can't be made again there.
_OF_A_KIT = {
    "questions": (
        "A kit has answers to its own questions only, asked with its own seeds and numbers: take out what you changed"
        " in them or in exercises/course.toml (seeds, [inputs], [data]), or unpack the kit again."
    ),
    "machinery": "Install the byheart that is in the kit: it lies beside its README.",
}

# How many files of a name are kept, the current one included.
_KEPT = 4

Kept = TypeVar("Kept")

# Told in a sentence what is being computed, while somebody waits for it.
Say = Callable[[str], None]


# Is told how many of how many are done.
Tell = Callable[[int, int], None]


def in_silence(done: int, whole: int) -> None:
    """Tell nobody."""


def say_nothing(sentence: str) -> None:
    """For those that nobody waits for."""


@dataclass(frozen=True, slots=True)
class Shelf(Generic[Kept]):
    """The place where one kind of thing is kept. `pack` turns it into named arrays, `unpack` turns them back."""

    name: str
    pack: Callable[[Kept], Arrays]
    unpack: Callable[[Arrays, str], Kept]

    def recall(
        self, course: Course, made: Mapping[str, str], make: Callable[[], Kept], folder: Path | None = None
    ) -> Kept:
        """The thing that came with the course, or the one kept last time, or a new one. Raises GraderFault.

        It is kept where the course keeps such things, or in `folder`.
        """
        if "reference" not in made:
            return self.given(course, made)
        path = self.path(course, made, folder)
        with contextlib.suppress(GraderFault):  # missing, stale or damaged: it is made again, from the reference
            return self.load(path, made)
        thing = make()
        with contextlib.suppress(OSError):  # if it can't be written there, it is made again next time
            self.store(thing, path, made)
        return thing

    def given(self, course: Course, made: Mapping[str, str]) -> Kept:
        """The thing that came with the course, as a student's kit has it. Raises GraderFault."""
        path = self.table(course.tables)
        if not path.is_file():
            raise GraderFault(
                f"{course.root / 'reference'} is missing, and so is {path}: nothing here says what is right. Name a"
                " whole course, with its reference; or unpack the kit again, if this is one."
            )
        return self.load(path, made, _OF_A_KIT)

    def table(self, folder: Path) -> Path:
        """The path of the file in a student's kit."""
        return folder / f"{self.name}.npz"

    def path(self, course: Course, made: Mapping[str, str], folder: Path | None = None) -> Path:
        """The path of the file for what was made from this."""
        return (folder or course.kept) / f"{self.name}-{digest(json.dumps(made, sort_keys=True).encode())[:16]}.npz"

    def store(self, thing: Kept, path: Path, made: Mapping[str, str], *, small: bool = False) -> None:
        """Write the file atomically: readers find the old file, or the whole new one. A `small` one is compressed."""
        packed = self.pack(thing)
        origins = np.array(sorted(made.items()), dtype=str).reshape(-1, 2)
        own = (np.array(FORMAT), np.array(digest_of_arrays(packed)), origins)
        arrays: dict[str, Any] = {**dict(zip(_OWN, own, strict=True)), **packed}
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, scratch = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            (np.savez_compressed if small else np.savez)(file, **arrays)
        Path(scratch).replace(path)
        kept = sorted(path.parent.glob(f"{self.name}-*.npz"), key=lambda each: each.stat().st_mtime)
        for old in kept[:-_KEPT]:
            old.unlink(missing_ok=True)

    def load(self, path: Path, wanted: Mapping[str, str], ways_out: Mapping[str, str] = MappingProxyType({})) -> Kept:
        """Read it. Raises GraderFault if it is missing, damaged, or made from something else than is here.

        What is to be done then is in `ways_out`, by the part that is another one, where it isn't the usual.
        """
        try:
            with np.load(path, allow_pickle=False) as stored:
                packed = {name: stored[name] for name in stored.files}
            form, sha256, origins = (packed.pop(name).tolist() for name in _OWN)
            made = dict(origins)
        except FileNotFoundError:
            raise GraderFault(f"{path} is missing: the answers can't be judged without it.") from None
        except (OSError, ValueError, TypeError, KeyError, EOFError, zipfile.BadZipFile) as error:
            name = type(error).__name__
            raise GraderFault(f"{path} is damaged ({name}). Delete it; it is made or handed out again.") from None
        if form != FORMAT or sha256 != digest_of_arrays(packed):
            raise GraderFault(f"{path} is damaged: its contents don't match its own hash. Delete it.")
        for part, origin in wanted.items():
            if made.get(part) != origin:
                way_out = ways_out.get(part, "Delete it, or reinstall byheart.")
                raise GraderFault(f"{path} is stale: it was made from other {part}. {way_out}")
        for each in packed.values():
            each.setflags(write=False)  # many read what is kept, and nobody changes it
        return self.unpack(packed, sha256)


def made_from(course: Course, exercises: Sequence[Exercise]) -> dict[str, str]:
    """Hashes of all that an answer depends on. Without a reference, its hash is left out."""
    asked = asked_from(course, tuple(exercises))
    made = {"questions": _digest_of_named(asked), "machinery": digest_of_rooms(_MAKE)}
    reference = reference_of(course)
    if reference is not None:
        made["reference"] = digest_of(reference.files())
    return made


@functools.cache
def digest_of_rooms(rooms: tuple[str, ...]) -> str:
    """One hash for the code in these rooms, which stays the same for as long as a process runs."""
    return digest_of(files_in(rooms))


def digest(content: bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def digest_of(paths: Sequence[Path]) -> str:
    """One hash for these files. CRLF and LF line ends give the same hash."""
    return _digest_of_named((path.name, path.read_bytes()) for path in paths)


def _digest_of_named(contents: Iterable[tuple[str, bytes]]) -> str:
    whole = hashlib.sha256()
    for name, content in contents:
        whole.update(name.encode() + b"\0" + content.replace(b"\r\n", b"\n") + b"\0")
    return whole.hexdigest()
