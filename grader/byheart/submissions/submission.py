"""The nouns: what one student handed in, what can't be graded and why, and what can be read when its turn comes.

Nothing is opened here. How a source is read, `folder` and `archive` know.
"""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Submission:
    """What one student handed in: files by their path inside the student's folder, as plain bytes."""

    student: str
    files: Mapping[str, bytes]
    remarks: tuple[str, ...] = ()

    def file_for(self, exercise: str, name: str) -> bytes | None:
        """The learner's file of an exercise: in the exercise's folder if there is one, else beside the others."""
        return self.files.get(f"{exercise}/{name}", self.files.get(name))

    @property
    def sha256(self) -> str:
        """What was handed in, in one word: each path and its bytes, with their lengths before them."""
        digest = hashlib.sha256()
        for path in sorted(self.files):
            for part in (path.encode("utf-8", "surrogatepass"), self.files[path]):
                digest.update(len(part).to_bytes(8, "big") + part)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Refused:
    """What can't be graded, and why. The student is "" where none can be named."""

    student: str
    why: str


@dataclass(frozen=True, slots=True)
class Source(ABC):
    """One submission that can be read when its turn comes."""

    student: str

    @abstractmethod
    def read(self) -> Submission | Refused:
        """The student's files, or why they can't be had."""
