"""The data types: what one student handed in, what can't be graded and why, and a source that is read later.

Nothing is opened here. `folder` and `archive` know how a source is read.
"""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

from byheart.asking.exercise import places
from byheart.submissions.handin import UNTOLD, HandIn


@dataclass(frozen=True, slots=True)
class Submission:
    """What one student handed in: files by their path inside the student's folder, as bytes.

    `handed_in` are the facts of handing in, which no mark depends on.
    """

    student: str
    files: Mapping[str, bytes]
    remarks: tuple[str, ...] = ()
    handed_in: HandIn = UNTOLD

    def file_for(self, exercise: str, name: str) -> bytes | None:
        """The learner's file for an exercise: the one in the exercise's folder, or else the one beside the others."""
        return next((self.files[path] for path in places(exercise, name) if path in self.files), None)

    @property
    def sha256(self) -> str:
        """One hash of all that was handed in: each path and its bytes, with their lengths before them."""
        digest = hashlib.sha256()
        for path in sorted(self.files):
            for part in (path.encode("utf-8", "surrogatepass"), self.files[path]):
                digest.update(len(part).to_bytes(8, "big") + part)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Refused:
    """What can't be graded, and why. `student` is "" if no student can be named."""

    student: str
    why: str
    handed_in: HandIn = UNTOLD


@dataclass(frozen=True, slots=True)
class Source(ABC):
    """One submission that isn't read yet.

    `formerly` are the names that older versions of byheart gave this student, who may be in a gradebook under them.
    """

    student: str
    handed_in: HandIn = field(default=UNTOLD, kw_only=True)
    formerly: tuple[str, ...] = field(default=(), kw_only=True)

    @abstractmethod
    def read(self) -> Submission | Refused:
        """The student's files, or the reason why they can't be read."""
