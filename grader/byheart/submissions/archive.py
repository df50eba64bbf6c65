"""A download that is a zip: find the students, and unpack each into memory when their turn comes.

It holds a folder for each student, or what a format says of it. Nothing is written to disk. If the zip's list of
contents can't be relied on, the whole zip is refused; a bad entry refuses only its student.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.exercise import EXERCISES
from byheart.asking.problems import GraderFault, StudentProblem
from byheart.submissions import limits
from byheart.submissions.choose import is_listed
from byheart.submissions.claim import Claim, Listing
from byheart.submissions.faults import escape, mark, mark_overlaps, parts_of
from byheart.submissions.inner import inner_zips, take, unpacked, with_inner
from byheart.submissions.listing import Entry, list_entries
from byheart.submissions.owners import Pile, owner_of, sort_by_owner, sort_by_student
from byheart.submissions.remarks import NO_NAME
from byheart.submissions.submission import Refused, Source, Submission
from byheart.submissions.submit import Asked, Found, submit
from byheart.submissions.unpack import unpack
from byheart.submissions.wrapper import refuse_one_student


@dataclass(frozen=True, slots=True)
class Zip:
    """A zip whose list of contents was read: its entries, and the offset of that list."""

    path: Path
    entries: tuple[Entry, ...]
    listing: int


@dataclass(frozen=True, slots=True)
class _Zipped(Source):
    """One student's entries in a zip, unpacked into memory when their turn comes."""

    archive: Path
    entries: Mapping[str, Entry]
    listing: int
    remarks: tuple[str, ...]
    asked: Asked
    opens: bool = False
    around: bool = False

    def read(self) -> Submission | Refused:
        wanted = self.asked.paths
        zips = inner_zips({path: entry.size for path, entry in self.entries.items()}, wanted) if self.opens else []
        plain = {path: entry for path, entry in self.entries.items() if path not in zips}
        try:
            with self.archive.open("rb") as file:
                files, more = take(file, plain, self.listing, self.student, wanted)
                packed = {
                    path: unpacked(file, self.entries[path], self.listing, self.student, limits.INNER_LIMIT)
                    for path in zips
                    if self.entries[path].size <= limits.INNER_LIMIT
                }
        except OSError as error:
            return Refused(self.student, f"{self.archive} can't be read: {error.strerror}.", self.handed_in)
        except StudentProblem as problem:
            return Refused(self.student, str(problem), self.handed_in)
        found = Found(files, tuple(self.entries), (*self.remarks, *more))
        try:
            found = with_inner(found, zips, packed, wanted)
        except StudentProblem as problem:
            return Refused(self.student, f"{problem}", self.handed_in)
        return submit(self, found, self.asked, around=self.around)


def open_zip(path: Path) -> Zip:
    """The zip's contents as it describes them. Raises GraderFault if that can't be relied on."""
    try:
        with path.open("rb") as file:
            entries, listing = list_entries(file)
            entries = mark_overlaps(file, [mark(entry, listing) for entry in entries], listing)
    except StudentProblem as problem:
        raise Unreliable(f"{path} {problem}.") from None
    if not entries:
        raise Unreliable(f"{path} is an empty zip: it has no entries. Make the zip again.")
    return Zip(path, tuple(entries), listing)


class Unreliable(GraderFault):
    """A zip whose list of contents can't be relied on."""


def list_zip(zipped: Zip) -> Listing:
    """What lies near the top of this zip. Of an entry whose name leads out of its folder, only that folder is in it."""
    files: dict[str, None] = {}
    folders: dict[str, None] = {}
    by_path: dict[str, Entry] = {}
    for entry in zipped.entries:
        parts = parts_of(entry.name)
        if escape(entry.name):
            if (owner := owner_of(entry.name)) and is_listed(owner):
                folders[owner] = None
            continue
        if not parts or not all(map(is_listed, parts[: limits.LISTED_DEEP])):
            continue
        inner = parts if entry.is_folder else parts[:-1]
        folders |= {"/".join(parts[:deep]): None for deep in range(1, min(len(inner), limits.LISTED_DEEP) + 1)}
        if not entry.is_folder and len(parts) <= limits.LISTED_DEEP:
            files["/".join(parts)] = None
            by_path["/".join(parts)] = entry
    return Listing(tuple(sorted(files)), tuple(sorted(folders)), lambda path: _read_small(zipped, by_path[path]))


def _read_small(zipped: Zip, entry: Entry) -> bytes:
    """The bytes of a file that a platform put there."""
    try:
        if entry.size > limits.METADATA_LIMIT:
            raise StudentProblem(f"has more than {limits.METADATA_LIMIT:,} bytes")
        with zipped.path.open("rb") as file:
            return unpack(file, entry, zipped.listing, limits.METADATA_LIMIT)
    except (StudentProblem, OSError) as problem:
        raise GraderFault(f"{zipped.path}: {entry.name} {problem}. Download it again.") from None


def claimed_in_zip(
    zipped: Zip, claims: Iterable[Claim], asked: Asked
) -> tuple[list[Source | Refused], list[tuple[str, str]]]:
    """The sources of what a format claims in this zip, and entries with faults that are nobody's."""
    claims = list(claims)
    owners = {place: (each.student, inside) for each in claims for place, inside in each.places.items()}
    piles, loose = sort_by_owner(zipped.entries, owners, asked.paths)
    return [_of_claim(each, piles.get(each.student, Pile()), zipped, asked) for each in claims], loose


def _of_claim(claim: Claim, pile: Pile, zipped: Zip, asked: Asked) -> Source | Refused:
    if why := claim.why or pile.why:
        return Refused(claim.student, why, claim.handed_in)
    return _Zipped(
        claim.student,
        zipped.path,
        pile.entries,
        zipped.listing,
        (*claim.remarks, *pile.remarks),
        asked,
        claim.opens,
        around=True,
        handed_in=claim.handed_in,
        formerly=claim.formerly,
    )


def find_in_zip(zipped: Zip, asked: Asked) -> tuple[list[Source | Refused], list[tuple[str, str]]]:
    """Every student in this zip, and what belongs to nobody. Raises GraderFault."""
    piles, loose = sort_by_student(list(zipped.entries), asked.paths)
    tops = {student: {each.partition("/")[0] for each in pile.entries} for student, pile in piles.items()}
    refuse_one_student(str(zipped.path), tops, asked.paths, "Name a zip of the folder above it.")
    if piles.pop(EXERCISES, None):
        loose.append((EXERCISES, NO_NAME))
    found: list[Source | Refused] = [
        Refused(student, pile.why)
        if pile.why
        else _Zipped(student, zipped.path, pile.entries, zipped.listing, tuple(pile.remarks), asked)
        for student, pile in piles.items()
    ]
    return found, loose
