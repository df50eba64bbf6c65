"""A zip with a folder for each student: find the students, and unpack each into memory when their turn comes.

Nothing is written to disk. If the zip's list of contents can't be relied on, the whole zip is refused; a bad entry
refuses only its student.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from byheart.asking.exercise import EXERCISES
from byheart.asking.problems import StudentProblem
from byheart.submissions import limits
from byheart.submissions.choose import choose, is_readable
from byheart.submissions.faults import mark, mark_overlaps, sentence
from byheart.submissions.listing import Entry, list_entries
from byheart.submissions.owners import sort_by_student
from byheart.submissions.remarks import NO_NAME, submit, unclaimed
from byheart.submissions.submission import Refused, Source, Submission
from byheart.submissions.unpack import unpack
from byheart.submissions.wrapper import refuse_one_student


@dataclass(frozen=True, slots=True)
class _Zipped(Source):
    """One student's entries in a zip, unpacked into memory when their turn comes."""

    archive: Path
    entries: Mapping[str, Entry]
    listing: int
    remarks: tuple[str, ...]
    wanted: frozenset[str]

    def read(self) -> Submission | Refused:
        chosen, more = choose({path: entry.size for path, entry in self.entries.items()}, self.wanted)
        try:
            with self.archive.open("rb") as file:
                files = {path: self._take(file, path) for path in self._checked(chosen)}
        except OSError as error:
            return Refused(self.student, f"{self.archive} can't be read: {error.strerror}.")
        except StudentProblem as problem:
            return Refused(self.student, str(problem))
        return submit(self.student, files, self.entries, [*self.remarks, *more], self.wanted)

    def _checked(self, chosen: list[str]) -> list[str]:
        for path, entry in self.entries.items():
            if is_readable(path, self.wanted) and entry.size > max(limits.BOMB_SIZE, limits.BOMB_RATIO * entry.packed):
                raise self._problem(path, f"is a bomb: {entry.packed:,} bytes unpack to {entry.size:,}")
        for path in chosen:
            for above in map(str, PurePosixPath(path).parents):
                if above in self.entries:
                    raise self._problem(above, "is both a file and a folder")
        return chosen

    def _take(self, file: BinaryIO, path: str) -> bytes:
        try:
            return unpack(file, self.entries[path], self.listing)
        except StudentProblem as problem:
            raise self._problem(path, str(problem)) from None

    def _problem(self, path: str, fault: str) -> StudentProblem:
        return StudentProblem(sentence(self.entries[path], self.student, fault))


def find_in_zip(path: Path, wanted: frozenset[str]) -> list[Source | Refused]:
    """Every student in this zip, and a refusal for what belongs to nobody. Raises GraderFault."""
    try:
        with path.open("rb") as file:
            entries, listing = list_entries(file)
            entries = mark_overlaps(file, [mark(entry, listing) for entry in entries], listing)
    except StudentProblem as problem:
        return [Refused("", f"{path} {problem}.")]
    if not entries:
        return [Refused("", f"{path} is an empty zip: it has no entries. Make the zip again.")]
    piles, loose = sort_by_student(entries, wanted)
    tops = {student: {each.partition("/")[0] for each in pile.entries} for student, pile in piles.items()}
    refuse_one_student(str(path), tops, wanted, "Name a zip of the folder above it.")
    if piles.pop(EXERCISES, None):
        loose.append((EXERCISES, NO_NAME))
    return [
        *unclaimed(loose),
        *(
            Refused(student, pile.why)
            if pile.why
            else _Zipped(student, path, pile.entries, listing, tuple(pile.remarks), wanted)
            for student, pile in piles.items()
        ),
    ]
